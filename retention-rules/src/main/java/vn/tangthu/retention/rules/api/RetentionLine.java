package vn.tangthu.retention.rules.api;

import java.util.List;

/**
 * Line of a retention schedule (dòng của bảng thời hạn bảo quản).
 *
 * @param scheduleId the schedule that holds the line
 * @param group code of the group, e.g. "12.1"
 * @param code unique in the schedule, e.g. "12.1-05.a"; the numbering is this house's, not the annex's
 * @param title Vietnamese wording, never blank
 * @param keywords phrases that mark a dossier title as belonging here, besides the title's own words
 * @param rule the official period
 * @param source legal source
 * @param basis whether the line is official on the date it was asked for, or borrowed
 * @param replaces codes of lines of the schedule fallen back on which this line replaces
 * @param note remark of the data file, may be empty
 */
public record RetentionLine(
        String scheduleId,
        String group,
        String code,
        String title,
        List<String> keywords,
        RetentionRule rule,
        LegalSource source,
        LineBasis basis,
        List<String> replaces,
        String note) {
    public RetentionLine {
        if (title.isBlank()) {
            throw new IllegalArgumentException("line " + code + " has no title");
        }
        keywords = List.copyOf(keywords);
        replaces = List.copyOf(replaces);
    }

    /** The same line, borrowed by a later schedule whose own line is not known. */
    RetentionLine borrowedBy(RetentionSchedule later) {
        var borrowed =
                new LegalSource(later.instrument(), "áp dụng tương tự " + source.citation(), Certainty.SECOND_HAND);
        return new RetentionLine(
                scheduleId, group, code, title, keywords, rule, borrowed, LineBasis.BY_ANALOGY, replaces, note);
    }
}
