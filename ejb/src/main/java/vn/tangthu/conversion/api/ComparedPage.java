package vn.tangthu.conversion.api;

import java.util.Optional;

/**
 * A page of a file beside the same page of what was made of it; one of them may not have it.
 *
 * @param number of the page, from 1
 * @param pages how many the longer of the two has
 * @param similarity structural similarity, 1 when equal
 * @param alike whether a person would take them for the same page
 * @param before drawn as PNG, in colour, differences marked
 * @param after the same
 */
public record ComparedPage(
        int number, int pages, double similarity, boolean alike, Optional<byte[]> before, Optional<byte[]> after) {
    /** PNG of one of the two. */
    public Optional<byte[]> picture(PageSide side) {
        return side == PageSide.BEFORE ? before : after;
    }

    /** Whether both have this page. */
    public boolean isOnBoth() {
        return before.isPresent() && after.isPresent();
    }
}
