package vn.tangthu.search.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a rebuild of the index has come.
 *
 * @param finishedAt empty while it runs
 * @param done entries indexed so far
 * @param total entries there were at its beginning
 */
public record RebuildProgress(UUID id, Instant startedAt, Optional<Instant> finishedAt, long done, long total) {}
