package vn.tangthu.dossier.api;

import vn.tangthu.organization.api.Visibility.Custody;

/** Life of a dossier: OPEN → CLOSED → SUBMITTED → ARCHIVED; back from SUBMITTED to CLOSED and from CLOSED to OPEN. */
public enum DossierState {
    /** Work goes on; documents are filed. */
    OPEN(Custody.UNIT),
    /** The work has ended; period and description are settled. */
    CLOSED(Custody.UNIT),
    /** Handed to the agency archive, which checks it. */
    SUBMITTED(Custody.ARCHIVE),
    /** Accepted by the agency archive and sealed; never changes again. */
    ARCHIVED(Custody.ARCHIVE);

    private final Custody custody;

    DossierState(Custody custody) {
        this.custody = custody;
    }

    /** Who holds a dossier in this state. */
    public Custody custody() {
        return custody;
    }
}
