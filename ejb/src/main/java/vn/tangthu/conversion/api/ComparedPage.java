package vn.tangthu.conversion.api;

/**
 * A page of a file beside the same page of its preservation rendition.
 *
 * @param number of the page, from 1
 * @param pages how many pages the original has
 * @param similarity structural similarity, 1 when equal
 * @param alike whether a person would take them for the same page
 * @param original drawn as PNG, in colour, differences marked
 * @param rendition drawn as PNG, in colour, differences marked
 */
public record ComparedPage(int number, int pages, double similarity, boolean alike, byte[] original, byte[] rendition) {
    /** PNG of one of the two. */
    public byte[] picture(PageSide side) {
        return side == PageSide.ORIGINAL ? original : rendition;
    }
}
