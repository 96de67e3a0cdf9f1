package vn.tangthu.dossier.api;

/** State of a file plan. */
public enum FilePlanState {
    /** Being drawn up; a repeated import replaces it. */
    DRAFT,
    /** Approved by the head of the agency for the year (NĐ 30/2020/NĐ-CP Art. 28); dossiers are opened from it. */
    IN_FORCE
}
