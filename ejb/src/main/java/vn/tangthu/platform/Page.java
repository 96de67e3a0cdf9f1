package vn.tangthu.platform;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list read by keyset: the row after a known one is found by an index, so row 90,000 costs what row 1 costs.
 *
 * @param items rows of this page, in the order of the list
 * @param next cursor to ask the next page with; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}
