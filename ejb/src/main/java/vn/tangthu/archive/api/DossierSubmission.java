package vn.tangthu.archive.api;

import vn.tangthu.dossier.api.DossierId;

/**
 * Handing a dossier over to the agency archive, and the archivist's decision (TT 05/2025/TT-BNV Art. 23, 24). Each method is one
 * transaction and leaves a trace and an event.
 */
public interface DossierSubmission {

    /**
     * The unit submits its closed dossier; the checks begin.
     *
     * @throws vn.tangthu.dossier.api.UnknownDossierException there is none, or the caller may not see it
     * @throws vn.tangthu.dossier.api.DossierStateException not CLOSED
     * @throws AlreadySubmittedException it was submitted before and not returned, also when somebody else was faster
     * @throws EmptyDossierException it holds no document
     */
    SubmissionView submit(DossierId dossier);

    /**
     * Accepts; the package is written and stored by queued work.
     *
     * @throws SubmissionNotAcceptableException errors stand against it
     * @throws SubmissionStateException not AWAITING_DECISION, also when somebody else decided first
     * @throws StaleSubmissionException the version is not the expected one
     * @throws UnknownSubmissionException there is none in the archive of the caller's agency
     */
    SubmissionView accept(AcceptSubmission command);

    /**
     * Gives the dossier back; it is CLOSED again and may be reopened, put right and submitted anew.
     *
     * @throws SubmissionReasonMissingException the reason is blank
     * @throws SubmissionStateException not AWAITING_DECISION, also when somebody else decided first
     * @throws StaleSubmissionException the version is not the expected one
     * @throws UnknownSubmissionException there is none in the archive of the caller's agency
     */
    SubmissionView giveBack(ReturnSubmission command);
}
