package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.tangthu.archive.api.AcceptSubmission;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.CheckOutcome;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.api.DossierSubmission;
import vn.tangthu.archive.api.ReturnSubmission;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionView;

/** One submission: the report of the checks and the archivist's decision. */
@Named
@RequestScoped
public class SubmissionPage extends AddressedPage {
    @Inject
    ArchiveReading archive;

    @Inject
    DossierSubmission decisions;

    @Inject
    Texts texts;

    private Long version;
    private String reason;
    private SubmissionView submission;

    @Override
    void read() {
        submission = archive.requireSubmission(submissionId());
    }

    @Override
    void fill() {
        version = submission.version();
    }

    public String accept() {
        return doThis(
                () -> decisions.accept(new AcceptSubmission(submissionId(), Optional.ofNullable(version))),
                "submission.accepted");
    }

    public String giveBack() {
        var why = reason == null ? "" : reason;
        return doThis(
                () -> decisions.giveBack(new ReturnSubmission(submissionId(), why, Optional.ofNullable(version))),
                "submission.returned");
    }

    public String markOf(CheckOutcome outcome) {
        return switch (outcome) {
            case PASSED -> "tt-good";
            case NOT_APPLICABLE -> "tt-neutral";
            case UNDECIDED -> "tt-warn";
            case FAILED -> "tt-bad";
        };
    }

    /** What a check found, document by document. */
    public List<CheckedPlace> places(CheckReport check) {
        return CheckedPlace.of(check.findings(), texts::place, texts::field);
    }

    public boolean isAwaitingDecision() {
        return submission.state() == SubmissionState.AWAITING_DECISION;
    }

    /** Whether queued work goes on, so that the page should look again. */
    public boolean isWorking() {
        return submission.state() == SubmissionState.CHECKING || submission.state() == SubmissionState.SEALING;
    }

    public boolean isArchived() {
        return submission.state() == SubmissionState.ARCHIVED;
    }

    private SubmissionId submissionId() {
        return new SubmissionId(Addressed.id(getId()));
    }

    public SubmissionView getSubmission() {
        return submission;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
