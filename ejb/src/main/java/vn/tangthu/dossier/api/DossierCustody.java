package vn.tangthu.dossier.api;

/**
 * The dossier's way into the agency archive; called by the archive feature in its own transaction. Each step changes the
 * custody of the documents with it and announces its event.
 */
public interface DossierCustody {

    /**
     * CLOSED → SUBMITTED.
     *
     * @throws DossierStateException not CLOSED, also when somebody else was faster
     */
    DossierView submit(DossierId dossier);

    /**
     * SUBMITTED → CLOSED, the unit has it again.
     *
     * @throws DossierStateException not SUBMITTED
     * @throws ReasonMissingException the reason is blank
     */
    DossierView giveBack(DossierId dossier, String reason);

    /**
     * SUBMITTED → ARCHIVED, for good; repeating it is allowed and does nothing.
     *
     * @throws DossierStateException neither SUBMITTED nor ARCHIVED
     */
    DossierView archive(DossierId dossier);
}
