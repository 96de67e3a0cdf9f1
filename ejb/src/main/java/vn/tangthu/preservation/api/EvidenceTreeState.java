package vn.tangthu.preservation.api;

/** How far a hash tree is. */
public enum EvidenceTreeState {
    /** Its objects are being gathered. */
    GATHERING,
    /** Its file is written; it waits for its time stamp. */
    BUILT,
    /** Its time stamp proves what is in it. */
    STAMPED
}
