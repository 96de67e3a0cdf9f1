package vn.tangthu.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /**
     * The page that a request asked for.
     *
     * @param rows one more than asked for when there are more
     * @param cursor what finds a row again
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, ?> cursor) {
        if (rows.size() <= request.size()) return new Page<>(rows, Optional.empty());
        var shown = rows.subList(0, request.size());
        return new Page<>(
                shown, Optional.of(cursor.apply(shown.get(shown.size() - 1)).toString()));
    }

    /** The same rows as people see them. */
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
