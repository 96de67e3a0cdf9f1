package vn.tangthu.archive.api;

import java.util.List;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Reading submissions and archived dossiers; narrowed by the caller's visibility. */
public interface ArchiveReading {

    /** @throws UnknownSubmissionException there is none, or the caller may not see it */
    SubmissionView requireSubmission(SubmissionId id);

    /** Submissions of a dossier, newest first; empty when it was never submitted. */
    List<SubmissionSummary> submissionsOf(DossierId dossier);

    /** Newest first. */
    Page<SubmissionSummary> submissions(Optional<SubmissionState> state, PageRequest page);

    SubmissionCounts counts();

    /** Number of visible submissions in one state. */
    Count count(SubmissionState state);

    /** Archived dossiers, newest first. */
    Page<ArchivedDossier> dossiers(PageRequest page);

    /** The archived dossier; empty when it is not archived, or the caller may not see it. */
    Optional<ArchivedDossier> findDossier(DossierId dossier);

    /**
     * Opens the archival package of a dossier; leaves a trace.
     *
     * @throws NotArchivedException it is not archived, or the caller may not see it
     */
    PackageZip openPackage(DossierId dossier);
}
