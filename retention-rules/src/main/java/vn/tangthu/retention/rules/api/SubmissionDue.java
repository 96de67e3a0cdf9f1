package vn.tangthu.retention.rules.api;

import java.time.LocalDate;

/**
 * Last day for a submission, with the deadline it comes from.
 *
 * @param dueOn last day in time
 */
public record SubmissionDue(LocalDate dueOn, SubmissionDeadline deadline) {

    public boolean overdueOn(LocalDate date) {
        return date.isAfter(dueOn);
    }
}
