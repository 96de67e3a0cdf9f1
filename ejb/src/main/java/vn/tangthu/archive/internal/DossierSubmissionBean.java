package vn.tangthu.archive.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.archive.api.AcceptSubmission;
import vn.tangthu.archive.api.AlreadySubmittedException;
import vn.tangthu.archive.api.DossierSubmission;
import vn.tangthu.archive.api.ReturnSubmission;
import vn.tangthu.archive.api.SubmissionAccepted;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionReceived;
import vn.tangthu.archive.api.SubmissionRegistration;
import vn.tangthu.archive.api.SubmissionReturned;
import vn.tangthu.archive.api.SubmissionView;
import vn.tangthu.archive.domain.Submission;
import vn.tangthu.dossier.api.DossierCustody;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** Handing over, and the archivist's decision. */
@Stateless
@RolesAllowed(Roles.ARCHIVIST)
public class DossierSubmissionBean implements DossierSubmission {
    @Inject
    Submissions submissions;

    @Inject
    Registers registers;

    @Inject
    DossierReading dossiers;

    @Inject
    DossierCustody custody;

    @Inject
    DossierExtentBean extents;

    @Inject
    OrganizationDirectory organization;

    @Inject
    ArchiveNews news;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER})
    public SubmissionView submit(DossierId id) {
        var code = dossiers.require(id).code();
        if (submissions.isActive(id)) throw new AlreadySubmittedException(code);
        // from here on the dossier is locked: a second submission waits and then finds it SUBMITTED
        var dossier = custody.submit(id);
        var submission = new Submission(new SubmissionId(Ids.next()), dossier, registration(dossier));
        submissions.add(submission);
        news.trace("SUBMISSION_RECEIVED", submission, Map.of("code", dossier.code()));
        news.announce(new SubmissionReceived(submission.id()));
        return submissions.view(submission);
    }

    @Override
    public SubmissionView accept(AcceptSubmission command) {
        var submission = requireForDecision(command.submission(), command.expectedVersion());
        submission.accept(deciding(), Ids.next(), submissions.view(submission).findings());
        news.trace("SUBMISSION_ACCEPTED", submission, Map.of());
        news.traceOnDossier("DOSSIER_ACCEPTED", submission);
        news.announce(new SubmissionAccepted(submission.id()));
        return submissions.view(submission);
    }

    @Override
    public SubmissionView giveBack(ReturnSubmission command) {
        var submission = requireForDecision(command.submission(), command.expectedVersion());
        submission.giveBack(deciding(), command.reason());
        custody.giveBack(submission.dossier(), command.reason());
        news.trace(
                "SUBMISSION_RETURNED",
                submission,
                Map.of("reason", command.reason().strip()));
        news.announce(new SubmissionReturned(submission.id()));
        return submissions.view(submission);
    }

    private Submission requireForDecision(SubmissionId id, Optional<Long> expectedVersion) {
        var submission = submissions.lock(id);
        submission.requireVersion(expectedVersion);
        return submission;
    }

    private Submission.Deciding deciding() {
        return new Submission.Deciding(organization.requireCurrentStaff().fullName(), clock.instant());
    }

    private SubmissionRegistration registration(DossierView dossier) {
        var agency = organization.requireAgency(dossier.agency());
        var extent = extents.measure(dossier.id());
        return new SubmissionRegistration(
                registers.register(agency.id(), LocalDate.now(clock).getYear()),
                agency.code(),
                agency.name(),
                extent.documents(),
                extent.files(),
                extent.volume(),
                clock.instant(),
                submitter());
    }

    private String submitter() {
        return organization.requireCurrentStaff().fullName();
    }
}
