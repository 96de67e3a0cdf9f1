package vn.tangthu.platform;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Asks for one {@link Page}.
 *
 * @param after cursor given by the page before; empty for the first page
 * @param size rows wanted, 1 to {@value #LARGEST}; values outside are brought to the nearest limit
 */
public record PageRequest(Optional<String> after, int size) {
    public static final int LARGEST = 200;

    public PageRequest {
        size = Math.max(1, Math.min(size, LARGEST));
    }

    public static PageRequest first(int size) {
        return new PageRequest(Optional.empty(), size);
    }

    /** @throws UnreadableCursorException the cursor is no id */
    public Optional<UUID> afterId() {
        return after(UUID::fromString);
    }

    /** @throws UnreadableCursorException the cursor is no number */
    public Optional<Integer> afterNumber() {
        return after(Integer::valueOf);
    }

    private <T> Optional<T> after(Function<String, T> reading) {
        return after.map(cursor -> {
            try {
                return reading.apply(cursor);
            } catch (IllegalArgumentException e) {
                throw new UnreadableCursorException(cursor);
            }
        });
    }
}
