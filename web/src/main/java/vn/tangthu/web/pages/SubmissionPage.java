package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.archive.api.AcceptSubmission;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.CheckOutcome;
import vn.tangthu.archive.api.DossierSubmission;
import vn.tangthu.archive.api.ReturnSubmission;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionView;
import vn.tangthu.platform.Finding;

/** One submission: the report of the checks and the archivist's decision. */
@Named
@RequestScoped
public class SubmissionPage {
    @Inject
    ArchiveReading archive;

    @Inject
    DossierSubmission decisions;

    @Inject
    Feedback feedback;

    @Inject
    Texts texts;

    private String id;
    private Long version;
    private String reason;
    private SubmissionView submission;

    @PostConstruct
    void restore() {
        feedback.posted("id").ifPresent(given -> {
            id = given;
            load();
        });
    }

    public void load() {
        feedback.load(() -> {
            submission = archive.requireSubmission(submissionId());
            version = submission.version();
        });
    }

    public String accept() {
        if (feedback.attempt(
                () -> decisions.accept(new AcceptSubmission(submissionId(), Optional.ofNullable(version)))))
            feedback.done("submission.accepted", Map.of());
        return here();
    }

    public String giveBack() {
        var why = reason == null ? "" : reason;
        if (feedback.attempt(
                () -> decisions.giveBack(new ReturnSubmission(submissionId(), why, Optional.ofNullable(version)))))
            feedback.done("submission.returned", Map.of());
        return here();
    }

    public String markOf(CheckOutcome outcome) {
        return switch (outcome) {
            case PASSED -> "tt-good";
            case NOT_APPLICABLE -> "tt-neutral";
            case UNDECIDED -> "tt-warn";
            case FAILED -> "tt-bad";
        };
    }

    /** Which description a finding about a metadata field is about; empty where the finding's own text says where it is. */
    public String place(Finding finding) {
        if (!finding.arguments().containsKey("field")) return "";
        var ordinal = finding.arguments().get("ordinal");
        return ordinal == null
                ? texts.get("submission.ofDossier")
                : texts.with("submission.ofDocument", "ordinal", ordinal);
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

    private String here() {
        return "/submission.xhtml?faces-redirect=true&id=" + id;
    }

    private SubmissionId submissionId() {
        return new SubmissionId(Addressed.id(id));
    }

    public SubmissionView getSubmission() {
        return submission;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
