package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionSummary;
import vn.tangthu.dossier.api.DossierCounts;
import vn.tangthu.dossier.api.DossierQuery;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.FailedWork;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.api.TrustAnchors;

/** First page after login: what waits for this person. */
@Named
@RequestScoped
public class WorkPage {
    private static final int ROWS = 10;

    @Inject
    DossierReading dossiers;

    @Inject
    ArchiveReading archive;

    @Inject
    FailedWork failedWork;

    @Inject
    TrustAnchors anchors;

    @Inject
    Clock clock;

    @Inject
    Person person;

    private DossierCounts counts;
    private Count awaitingDecision;
    private Count failed;
    private Page<DossierSummary> returned;

    public DossierCounts getCounts() {
        if (counts == null) counts = dossiers.counts();
        return counts;
    }

    /** Submissions that wait for the archivist. */
    public Count getAwaitingDecision() {
        if (awaitingDecision == null)
            awaitingDecision = person.isArchivist() ? archive.count(SubmissionState.AWAITING_DECISION) : Count.NONE;
        return awaitingDecision;
    }

    /** Work that was given up and waits for the administrator. */
    public Count getFailed() {
        if (failed == null) failed = person.has(Roles.ADMINISTRATOR) ? failedWork.count() : Count.NONE;
        return failed;
    }

    /** Trust anchors that end soon or have ended without anybody saying so; for the administrator. */
    public long getAnchorsToCareFor() {
        if (!person.has(Roles.ADMINISTRATOR)) return 0;
        var today = LocalDate.now(clock);
        return anchors.list().stream()
                .filter(anchor -> anchor.standing(today).needsCare())
                .count();
    }

    public List<DossierSummary> getOpenDossiers() {
        return dossiers.list(DossierQuery.in(DossierState.OPEN), PageRequest.first(ROWS))
                .items();
    }

    /** What the archive gave back and waits for this person. */
    public Page<DossierSummary> getReturned() {
        if (returned == null)
            returned = person.isKeepsDossiers()
                    ? dossiers.list(DossierQuery.givenBack(), PageRequest.first(ROWS))
                    : new Page<>(List.of(), Optional.empty());
        return returned;
    }

    public List<SubmissionSummary> getSubmissions() {
        return archive.submissions(Optional.of(SubmissionState.AWAITING_DECISION), PageRequest.first(ROWS))
                .items();
    }
}
