package vn.tangthu.document.internal.pronom;

/** Whether a file is a container that may be opened: one whose structure was looked at and found sane. */
public enum Container {
    NONE,
    ZIP,
    OLE2
}
