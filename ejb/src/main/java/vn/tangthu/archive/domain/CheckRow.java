package vn.tangthu.archive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.archive.api.CheckOutcome;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.api.SubmissionId;

/** Report on one item, as kept. */
@Entity
@Table(name = "submission_check")
public class CheckRow {

    /** Submission and item. */
    @Embeddable
    public static class Key {
        private UUID submission;

        @Enumerated(EnumType.STRING)
        private CheckItem item;

        protected Key() {} // for JPA

        Key(SubmissionId submission, CheckItem item) {
            this.submission = submission.value();
            this.item = item;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && item == key.item && submission.equals(key.submission);
        }

        @Override
        public int hashCode() {
            return Objects.hash(submission, item);
        }
    }

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private CheckOutcome outcome;

    private int checked;

    @Column(columnDefinition = "text")
    private FindingList findings;

    @Column(name = "further_errors")
    private int furtherErrors;

    @Column(name = "further_warnings")
    private int furtherWarnings;

    @Column(name = "further_notices")
    private int furtherNotices;

    protected CheckRow() {} // for JPA

    public CheckRow(SubmissionId submission, CheckReport report) {
        key = new Key(submission, report.item());
        outcome = report.outcome();
        checked = report.checked();
        findings = new FindingList(report.findings());
        furtherErrors = report.beyond().errors();
        furtherWarnings = report.beyond().warnings();
        furtherNotices = report.beyond().notices();
    }

    public CheckReport report() {
        var beyond = new CheckReport.Beyond(furtherErrors, furtherWarnings, furtherNotices);
        return new CheckReport(key.item, outcome, checked, findings.findings(), beyond);
    }
}
