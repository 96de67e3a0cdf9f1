package vn.tangthu.conversion.internal.campaign;

import java.util.UUID;
import vn.tangthu.conversion.api.RemakeId;

/** A run's right to work on a file of a campaign. */
record RemakeClaim(RemakeId id, UUID run) {}
