package vn.tangthu.retention.rules.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All submission deadlines known, past and present. */
public record SubmissionDeadlines(List<SubmissionDeadline> all) {
    private static final Comparator<SubmissionDue> EARLIEST_FIRST = Comparator.comparing(SubmissionDue::dueOn)
            .thenComparing(due -> due.deadline().id());

    public SubmissionDeadlines {
        all = List.copyOf(all);
    }

    /**
     * The due dates of one kind of submission under the law in force on the day the count starts, earliest first. Several
     * instruments may apply at once; the first is the one to plan with, the last is the limit.
     *
     * @param start first day of the count, see {@link SubmissionKind}
     */
    public List<SubmissionDue> due(SubmissionKind kind, LocalDate start) {
        return all.stream()
                .filter(deadline ->
                        deadline.kind() == kind && deadline.effective().contains(start))
                .map(deadline -> new SubmissionDue(deadline.term().endAfter(start), deadline))
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    /** The same deadlines, one of them with the agency's own amount; see {@link SubmissionDeadline#configuredTo}. */
    public SubmissionDeadlines configured(String id, int amount) {
        return new SubmissionDeadlines(all.stream()
                .map(each -> each.id().equals(id) ? each.configuredTo(amount) : each)
                .toList());
    }
}
