package vn.tangthu.retention.rules.api;

import java.util.List;
import java.util.Optional;

/**
 * Retention schedule (bảng thời hạn bảo quản, danh mục thời hạn lưu trữ) issued by a legal instrument.
 *
 * @param id stable id, e.g. "tt-09-2011"
 * @param instrument e.g. "TT 09/2011/TT-BNV"
 * @param effective dates of effect
 * @param fallsBackOn id of the earlier schedule whose lines are applied by analogy where a line is not known
 * @param lines in the order of the schedule
 */
public record RetentionSchedule(
        String id,
        String instrument,
        EffectivePeriod effective,
        Optional<String> fallsBackOn,
        List<RetentionGroup> groups,
        List<RetentionLine> lines) {
    public RetentionSchedule {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    public Optional<RetentionLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** Whether one of the lines takes the place of the given line of the schedule fallen back on. */
    boolean replaces(RetentionLine earlier) {
        return lines.stream().anyMatch(line -> line.replaces().contains(earlier.code()));
    }
}
