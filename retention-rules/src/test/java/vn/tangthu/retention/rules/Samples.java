package vn.tangthu.retention.rules;

import java.time.LocalDate;
import java.util.List;
import vn.tangthu.retention.rules.api.Certainty;
import vn.tangthu.retention.rules.api.LegalSource;
import vn.tangthu.retention.rules.api.LineBasis;
import vn.tangthu.retention.rules.api.RetentionDecision;
import vn.tangthu.retention.rules.api.RetentionFacts;
import vn.tangthu.retention.rules.api.RetentionLine;
import vn.tangthu.retention.rules.api.RetentionPeriodText;
import vn.tangthu.retention.rules.api.RetentionRule;
import vn.tangthu.retention.rules.api.RetentionRules;
import vn.tangthu.retention.rules.files.ScheduleFiles;

/** The shipped data and short ways to ask it. */
public final class Samples {
    public static final RetentionRules RULES =
            new RetentionRules(ScheduleFiles.bundled().schedules());

    private Samples() {}

    public static RetentionRule rule(String code) {
        return RetentionPeriodText.fromCode(code);
    }

    /** A line outside the shipped schedules. */
    public static RetentionLine lineWith(String rule) {
        var source = new LegalSource("TT 10/2022/TT-BNV", "nhóm 1", Certainty.SECOND_HAND);
        return new RetentionLine(
                "sample", "1", "1-01", "Hồ sơ mẫu", List.of(), rule(rule), source, LineBasis.OFFICIAL, List.of(), "");
    }

    public static RetentionDecision decide(String rule, RetentionFacts facts, String on) {
        return RULES.decide(lineWith(rule), facts, LocalDate.parse(on));
    }
}
