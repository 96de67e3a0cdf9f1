package vn.tangthu.intake.domain;

import java.time.Duration;

/**
 * How long an import waits for what stands in its way: twice as long each time, until it is given up.
 *
 * @param tries that get no row further before it is given up
 */
public record Patience(int tries, Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    /** Pause after so many tries, from 1. */
    Duration after(int failed) {
        var pause = first.multipliedBy(1L << Math.min(failed - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
