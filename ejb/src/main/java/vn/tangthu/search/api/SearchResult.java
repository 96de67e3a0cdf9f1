package vn.tangthu.search.api;

import java.util.List;

/**
 * One page of what was found. Total and facets count only what the caller may see.
 *
 * @param hits best first; of equal worth, the newest first
 */
public record SearchResult(long total, List<SearchHit> hits, SearchFacets facets) {
    public SearchResult {
        hits = List.copyOf(hits);
    }

    public static SearchResult nothing() {
        return new SearchResult(0, List.of(), SearchFacets.none());
    }
}
