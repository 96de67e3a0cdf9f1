package vn.tangthu.retention.rules.api;

import java.util.Arrays;

/** How well the house knows a rule: whether the instrument was read, read second-hand, or remembered. */
public enum Certainty {
    READ("C"),
    SECOND_HAND("C2"),
    FROM_MEMORY("M");

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    /** The mark used in the data files. */
    public String mark() {
        return mark;
    }

    /** @throws IllegalArgumentException if no certainty has the mark */
    public static Certainty ofMark(String mark) {
        return Arrays.stream(values())
                .filter(each -> each.mark.equals(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no certainty mark: " + mark));
    }
}
