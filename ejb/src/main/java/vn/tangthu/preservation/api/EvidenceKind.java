package vn.tangthu.preservation.api;

/** What is to be proved. */
public enum EvidenceKind {
    /** A file as it came in. */
    ORIGINAL,
    /** What was made of it. */
    RENDITION,
    /** What was found about its signatures. */
    SIGNATURE_REPORT,
    /** Archival package (gói tin lưu trữ) of a dossier, by its root METS.xml, which covers everything else. */
    PACKAGE
}
