package vn.tangthu.search.api;

import java.util.List;

/** Counts over all hits of a search, not only those of the page; largest first, years newest first. */
public record SearchFacets(List<Facet> agency, List<Facet> type, List<Facet> year, List<Facet> state) {
    public SearchFacets {
        agency = List.copyOf(agency);
        type = List.copyOf(type);
        year = List.copyOf(year);
        state = List.copyOf(state);
    }

    public static SearchFacets none() {
        return new SearchFacets(List.of(), List.of(), List.of(), List.of());
    }
}
