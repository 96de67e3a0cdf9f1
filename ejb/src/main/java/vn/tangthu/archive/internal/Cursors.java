package vn.tangthu.archive.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tangthu.archive.api.UnreadableCursorException;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Pages of lists ordered by id, and their cursors. */
final class Cursors {
    private Cursors() {}

    static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new UnreadableCursorException(cursor);
        }
    }

    /** @param rows one more than asked for when there are more */
    static <R, T> Page<T> page(List<R> rows, PageRequest request, Function<R, T> view, Function<R, UUID> id) {
        var shown = rows.subList(0, Math.min(rows.size(), request.size()));
        var next = rows.size() > shown.size()
                ? Optional.of(id.apply(shown.get(shown.size() - 1)).toString())
                : Optional.<String>empty();
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
