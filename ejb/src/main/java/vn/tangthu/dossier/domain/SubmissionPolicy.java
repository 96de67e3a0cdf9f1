package vn.tangthu.dossier.domain;

import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.retention.rules.api.RetentionKind;
import vn.tangthu.retention.rules.api.RetentionRule;
import vn.tangthu.retention.rules.api.SubmissionDeadlines;
import vn.tangthu.retention.rules.api.SubmissionDue;
import vn.tangthu.retention.rules.api.SubmissionKind;

/** When a closed dossier must be submitted to the agency archive (nộp lưu vào Lưu trữ cơ quan). */
public final class SubmissionPolicy {
    /** Units submit dossiers kept this long or longer, NĐ 30/2020/NĐ-CP Art. 31.3. */
    private static final int SUBMITTED_FROM_YEARS = 5;

    private final SubmissionDeadlines deadlines;

    public SubmissionPolicy(SubmissionDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The earliest day that a law in force names; empty when the dossier need not be submitted. */
    public Optional<LocalDate> dueOn(RetentionRule rule, LocalDate endedOn) {
        if (rule.kind() == RetentionKind.YEARS && rule.yearsOrZero() < SUBMITTED_FROM_YEARS) return Optional.empty();
        return deadlines.due(SubmissionKind.ELECTRONIC_TO_AGENCY_ARCHIVE, endedOn).stream()
                .findFirst()
                .map(SubmissionDue::dueOn);
    }
}
