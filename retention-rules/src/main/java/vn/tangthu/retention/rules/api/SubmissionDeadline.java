package vn.tangthu.retention.rules.api;

/**
 * A legal deadline for submission (thời hạn nộp lưu), with its dates of effect.
 *
 * @param id stable id, e.g. "nd-30-2020-30.2b"
 * @param adjustability whether the agency may set another amount, because sources differ
 */
public record SubmissionDeadline(
        String id,
        SubmissionKind kind,
        SubmissionTerm term,
        LegalSource source,
        EffectivePeriod effective,
        Adjustability adjustability) {

    /** Whether an agency may set its own amount. */
    public enum Adjustability {
        FIXED,
        CONFIGURABLE
    }

    /**
     * The same deadline with the agency's own amount.
     *
     * @throws IllegalStateException if the deadline is fixed by law
     */
    public SubmissionDeadline configuredTo(int amount) {
        if (adjustability == Adjustability.FIXED) {
            throw new IllegalStateException("deadline " + id + " is fixed");
        }
        return new SubmissionDeadline(
                id, kind, new SubmissionTerm(amount, term.unit()), source, effective, adjustability);
    }
}
