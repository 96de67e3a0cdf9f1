package vn.tangthu.search.api;

/** Kinds of things that are found. */
public enum EntryType {
    /** Dossier (hồ sơ). */
    DOSSIER,
    /** Document (văn bản, tài liệu). */
    DOCUMENT
}
