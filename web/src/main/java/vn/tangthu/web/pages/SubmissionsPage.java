package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.SubmissionCounts;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionSummary;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Submissions to the agency archive: the archivist's inbox, and for the units what became of theirs. */
@Named
@RequestScoped
public class SubmissionsPage {
    private static final int ROWS = 25;

    @Inject
    ArchiveReading archive;

    @Inject
    Feedback feedback;

    private SubmissionState state;
    private String after;
    private Page<SubmissionSummary> page = new Page<>(List.of(), Optional.empty());
    private SubmissionCounts counts;

    public void load() {
        feedback.load(() -> {
            page = archive.submissions(Optional.ofNullable(state), new PageRequest(Optional.ofNullable(after), ROWS));
            counts = archive.counts();
        });
    }

    public long count(SubmissionState of) {
        return counts.in(of);
    }

    public SubmissionState[] getStates() {
        return SubmissionState.values();
    }

    public List<SubmissionSummary> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next().orElse("");
    }

    public SubmissionState getState() {
        return state;
    }

    public void setState(SubmissionState state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
