package vn.tangthu.archive.api;

/** What a verification looks at. */
public enum VerificationPart {
    /** The OCFL object: structure and SHA-512 of every file. */
    STORE,
    /** The package: METS, and SHA-256 and size of every file it names. */
    PACKAGE,
    /** Digital signatures, by the verdicts kept with the documents. */
    SIGNATURES,
    /** Evidence records (RFC 4998) over the package. */
    EVIDENCE
}
