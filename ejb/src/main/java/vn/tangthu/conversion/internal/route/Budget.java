package vn.tangthu.conversion.internal.route;

import java.time.Duration;

/**
 * What one file may cost.
 *
 * @param reading time to open it and read its text
 * @param validation time for a verdict
 * @param conversion time to make a rendition
 * @param recognition time to recognise the text of its pages
 * @param officeBytes size up to which office documents are converted
 * @param textBytes size up to which plain text and tables are converted: each megabyte is some 400 pages
 */
public record Budget(
        Duration reading,
        Duration validation,
        Duration conversion,
        Duration recognition,
        long officeBytes,
        long textBytes) {
    /** The usual one. */
    public static Budget usual() {
        return new Budget(
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                Duration.ofMinutes(5),
                Duration.ofMinutes(10),
                200L << 20,
                10L << 20);
    }
}
