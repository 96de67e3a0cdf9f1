package vn.tangthu.search.api;

import java.util.Objects;

/**
 * A search.
 *
 * @param text words, all of which must occur; {@code "words in this order"}; {@code -without}. Accents, letter case and Unicode
 *     form do not matter, but what is written exactly so comes first. Empty: everything that passes the filter, newest first.
 * @param page from 1; below is brought to 1
 * @param size hits of a page, 1 to {@value #LARGEST_PAGE}; values outside are brought to the nearest limit
 */
public record SearchQuery(String text, SearchFilter filter, int page, int size) {
    public static final int LARGEST_PAGE = 100;

    public SearchQuery {
        Objects.requireNonNull(text);
        Objects.requireNonNull(filter);
        page = Math.max(1, page);
        size = Math.max(1, Math.min(size, LARGEST_PAGE));
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, SearchFilter.none(), 1, 20);
    }

    /** Number of hits before this page. */
    public long offset() {
        return (page - 1L) * size;
    }
}
