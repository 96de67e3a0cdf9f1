package vn.tangthu.document.api;

/** What the format policy (chính sách định dạng) thinks of a format for long-term keeping; what somebody must look at comes first. */
public enum FormatLevel {
    /** Kept, but programs that read it are vanishing or belong to one maker: a rendition in a better format is needed. */
    AT_RISK,
    /** Not taken in any more; what came in before is kept. */
    REFUSED,
    /** Kept as it is. */
    ACCEPTED,
    /** Best for long-term keeping. */
    PREFERRED
}
