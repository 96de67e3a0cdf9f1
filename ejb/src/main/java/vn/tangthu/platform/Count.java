package vn.tangthu.platform;

/**
 * How many there are, counted no further than {@value #MOST}: a number on a page costs the same whether ten thousand stand
 * behind it or ten million.
 *
 * @param counted rows counted, up to {@value #LIMIT}; what is above is brought to it
 */
public record Count(int counted) {
    /** The last number that is told exactly; above it there are "more than". */
    public static final int MOST = 1000;

    /** Rows to read at most to know a count. */
    public static final int LIMIT = MOST + 1;

    public static final Count NONE = new Count(0);

    public Count {
        counted = Math.min(counted, LIMIT);
    }

    /** The number, or the one of which there are more. */
    public int number() {
        return Math.min(counted, MOST);
    }

    /** Whether there are more than {@link #number()}. */
    public boolean isMore() {
        return counted > MOST;
    }

    public boolean isNone() {
        return counted == 0;
    }
}
