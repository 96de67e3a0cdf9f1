package vn.tangthu.document.api;

/** What a stream of bytes kept for a component is for. */
public enum RenditionPurpose {
    /** The bytes as they came in; never changed. */
    ORIGINAL,
    /** PDF/A for long-term keeping. */
    PRESERVATION,
    /** Text for search and reading aloud, UTF-8. */
    TEXT,
    /** Full veraPDF report on the preservation rendition, XML. */
    CONFORMANCE_REPORT,
    /** Full ETSI validation report on the signatures of the original, XML. */
    SIGNATURE_REPORT
}
