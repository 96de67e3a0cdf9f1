package vn.tangthu.dossier.api;

import java.util.List;
import vn.tangthu.document.api.DescribeDocument;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.platform.Finding;

/**
 * Work on dossiers by the people who keep them. Each method is one transaction and leaves a trace and an event; the caller
 * must be able to see the dossier, else it is unknown to them.
 */
public interface DossierKeeping {

    /**
     * @throws InvalidDossierException no title, or a value breaks the field rules
     * @throws DossierCodeTakenException the notation wanted is taken in that year
     * @throws RetentionTooShortException the period chosen is shorter than the official one, or outside the law
     * @throws UnknownFilePlanException there is no such entry in a plan in force
     */
    DossierView open(OpenDossier command);

    /**
     * For queued work (role SYSTEM) that opens dossiers on somebody's behalf: bulk import of digitised ones. A period given was
     * determined when the work was done and is taken as it stands, within the limits of the law. Other refusals as above.
     */
    DossierView openFor(DossierOwner owner, OpenDossier command);

    /** What the rules of fields and periods would refuse in a dossier to be opened without a file plan; empty when nothing. */
    List<Finding> lookBeforeOpening(OpenDossier command);

    /**
     * Changes the description; other refusals as in {@link #open}.
     *
     * @throws DossierStateException not OPEN
     * @throws StaleDossierException somebody else changed it meanwhile
     */
    DossierView describe(DescribeDossier command);

    /**
     * Captures a document and files it, in one transaction (joined when the caller has one). A file that the dossier holds
     * already is a warning (DOS-109) on the new document.
     *
     * @throws DossierStateException not OPEN
     */
    FiledDocument capture(CaptureIntoDossier command);

    /**
     * Files a document kept already; no second copy is made.
     *
     * @throws DocumentAlreadyFiledException it is in this dossier
     */
    DossierDocument file(DossierId dossier, DocumentId document);

    /**
     * Corrects what describes a document; other refusals as {@link vn.tangthu.document.api.DocumentDescribing} tells.
     *
     * @throws DocumentNotFiledException it is not in this dossier
     * @throws DossierStateException this dossier, or another one that holds the document, is not OPEN
     */
    DocumentView describe(DossierId dossier, DescribeDocument command);

    /**
     * Takes a document out of an open dossier; the document itself stays.
     *
     * @throws DocumentNotFiledException it is not in this dossier
     * @throws ReasonMissingException the reason is blank
     */
    void remove(DossierId dossier, DocumentId document, String reason);

    /**
     * What {@link #close} would find, without closing: an ERROR would refuse it, a WARNING is worth a second look.
     *
     * @throws DossierStateException not OPEN
     */
    List<Finding> lookBeforeClosing(CloseDossier command);

    /**
     * @throws DossierNotReadyException with the findings that stand against it
     * @throws DossierStateException not OPEN
     */
    ClosedDossier close(CloseDossier command);

    /**
     * A leader opens a closed dossier again.
     *
     * @throws DossierStateException not CLOSED
     * @throws ReasonMissingException the reason is blank
     */
    DossierView reopen(DossierId dossier, String reason);
}
