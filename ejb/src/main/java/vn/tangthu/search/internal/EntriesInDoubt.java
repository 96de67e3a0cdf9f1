package vn.tangthu.search.internal;

import java.util.List;
import java.util.UUID;

/** Entries that the index may have lost when the process ended. */
public record EntriesInDoubt(List<UUID> entries) {}
