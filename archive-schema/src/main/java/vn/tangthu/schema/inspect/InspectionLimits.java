package vn.tangthu.schema.inspect;

/**
 * How much of a package is read at most, against archives made to exhaust the reader.
 *
 * @param entries most files and folders
 * @param xmlBytes most bytes of one XML document
 * @param totalBytes most bytes of all content
 */
public record InspectionLimits(long entries, long xmlBytes, long totalBytes) {

    /** A million entries, XML documents of 1 GiB, 4 TiB in all. */
    public static InspectionLimits standard() {
        return new InspectionLimits(1_000_000, 1L << 30, 4L << 40);
    }
}
