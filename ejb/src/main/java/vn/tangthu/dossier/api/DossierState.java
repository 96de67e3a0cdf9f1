package vn.tangthu.dossier.api;

/** Life of a dossier: OPEN → CLOSED → SUBMITTED → ARCHIVED; back from SUBMITTED to CLOSED and from CLOSED to OPEN. */
public enum DossierState {
    /** Work goes on; documents are filed. */
    OPEN,
    /** The work has ended; period and description are settled. */
    CLOSED,
    /** Handed to the agency archive, which checks it. */
    SUBMITTED,
    /** Accepted by the agency archive and sealed; never changes again. */
    ARCHIVED
}
