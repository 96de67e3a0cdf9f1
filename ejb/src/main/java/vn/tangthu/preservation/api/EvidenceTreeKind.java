package vn.tangthu.preservation.api;

/** What the leaves of a hash tree (cây băm) are digests of. */
public enum EvidenceTreeKind {
    /** Of objects, and of the end of the audit trail. */
    OBJECTS,
    /** Of time stamps that its own time stamp renews (RFC 4998, section 5.2). */
    TIME_STAMPS,
    /** Of objects with their records, by another digest algorithm (RFC 4998, section 5.3). */
    RECORDS
}
