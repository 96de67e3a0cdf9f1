package vn.tangthu.search.internal;

import java.util.UUID;

/** The part of a rebuild after an entry is to be done. */
record RebuildStep(UUID rebuild, UUID after) {}
