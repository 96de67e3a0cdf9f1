package vn.tangthu.archive.api;

/** What is checked on receipt (TT 05/2025/TT-BNV Art. 24), in the order of the report. */
public enum CheckItem {
    /** The work that follows a capture has ended for every document. */
    PROCESSING,
    /** Every original still has the SHA-256 and SHA-512 it was captured with. */
    FIXITY,
    /** Dossier and documents carry the mandatory description within its lengths. */
    METADATA,
    /** Coded values are codes of their tables. */
    CODE_TABLES,
    /** Formats are allowed for keeping. */
    FORMATS,
    /** A PDF/A rendition is there, with its verdict. */
    PRESERVATION,
    /** What the validation of digital signatures found. */
    SIGNATURES,
    /** Virus scan. */
    VIRUS,
    /** Same code or same bytes archived already, or twice in this submission. */
    DUPLICATES,
    /** A retention period is set and not shorter than the schedule. */
    RETENTION,
    /** The archival package could be written; only reported when it could not. */
    PACKAGE
}
