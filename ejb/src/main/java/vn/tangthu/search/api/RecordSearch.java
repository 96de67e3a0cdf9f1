package vn.tangthu.search.api;

/** Finds dossiers and documents; narrowed by the caller's visibility, and every search leaves a trace. */
public interface RecordSearch {
    /** Hits beyond this one are not shown: narrow the search instead. */
    int DEEPEST_HIT = 10_000;

    /** Characters of a search. */
    int LONGEST_TEXT = 500;

    /** Words of a search. */
    int MOST_WORDS = 40;

    /**
     * @throws InvalidSearchException too long, only signs, pages too far, or the last day before the first
     * @throws SearchTimedOutException not answered in time
     */
    SearchResult search(SearchQuery query);
}
