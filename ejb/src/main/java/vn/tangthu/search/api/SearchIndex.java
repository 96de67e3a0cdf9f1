package vn.tangthu.search.api;

import java.util.Optional;

/** Care of the index (administrator). */
public interface SearchIndex {
    /**
     * Begins to read the source of every entry anew and to index it, as queued work; searching goes on meanwhile, and what the
     * end of the server interrupts goes on at the next start.
     *
     * @throws RebuildRunningException one is running
     */
    RebuildProgress rebuild();

    /** The last rebuild; empty when there was none. */
    Optional<RebuildProgress> lastRebuild();
}
