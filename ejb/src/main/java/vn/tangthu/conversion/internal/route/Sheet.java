package vn.tangthu.conversion.internal.route;

import java.nio.file.Path;

/**
 * A page of a file, ready to be drawn.
 *
 * @param pdf where it stands
 * @param number of the page in the PDF, from 1
 * @param pages how many the file has
 */
public record Sheet(Path pdf, int number, int pages) {
    /** Of no file. */
    public static final Sheet NONE = new Sheet(Path.of(""), 0, 0);

    /** Whether the file has such a page. */
    public boolean has(int page) {
        return page >= 1 && page <= pages;
    }
}
