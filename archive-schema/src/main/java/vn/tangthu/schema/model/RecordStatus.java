package vn.tangthu.schema.model;

/** What a delivery of a package is to earlier ones; written into metsHdr/@RECORDSTATUS. */
public enum RecordStatus {
    NEW,
    SUPPLEMENT,
    REPLACEMENT,
    TEST,
    OTHER
}
