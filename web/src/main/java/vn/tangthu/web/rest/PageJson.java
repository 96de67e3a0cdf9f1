package vn.tangthu.web.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tangthu.platform.Page;

/**
 * One page of a list.
 *
 * @param next to be given as {@code after} for the next page; absent on the last
 */
public record PageJson<T>(List<T> items, Optional<String> next) {
    public static <V, T> PageJson<T> of(Page<V> page, Function<V, T> json) {
        return new PageJson<>(page.items().stream().map(json).toList(), page.next());
    }
}
