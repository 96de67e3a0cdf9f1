package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.SubmissionCounts;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionSummary;
import vn.tangthu.platform.Count;

/** Submissions to the agency archive: the archivist's inbox, and for the units what became of theirs. */
@Named
@RequestScoped
public class SubmissionsPage {
    private static final int ROWS = 25;

    @Inject
    ArchiveReading archive;

    @Inject
    Feedback feedback;

    private final Rows<SubmissionSummary> rows = new Rows<>(ROWS);
    private SubmissionState state;
    private SubmissionCounts counts;

    public void load() {
        feedback.load(() -> {
            rows.load(page -> archive.submissions(Optional.ofNullable(state), page));
            counts = archive.counts();
        });
    }

    public Count count(SubmissionState of) {
        return counts.in(of);
    }

    public SubmissionState[] getStates() {
        return SubmissionState.values();
    }

    public Rows<SubmissionSummary> getRows() {
        return rows;
    }

    public SubmissionState getState() {
        return state;
    }

    public void setState(SubmissionState state) {
        this.state = state;
    }
}
