package vn.tangthu.document.api;

/** What the format policy (chính sách định dạng) thinks of a format for long-term keeping, the worst first. */
public enum FormatLevel {
    /** Not taken in any more; what came in before is kept. */
    REFUSED,
    /** Kept, but programs that read it are vanishing or belong to one maker: a rendition in a better format is needed. */
    AT_RISK,
    /** Kept as it is. */
    ACCEPTED,
    /** Best for long-term keeping. */
    PREFERRED
}
