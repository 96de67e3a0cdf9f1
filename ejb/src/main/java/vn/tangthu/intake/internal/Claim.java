package vn.tangthu.intake.internal;

import java.util.UUID;
import vn.tangthu.intake.api.ImportId;

/** A run's right to work on an import. */
record Claim(ImportId id, UUID run) {}
