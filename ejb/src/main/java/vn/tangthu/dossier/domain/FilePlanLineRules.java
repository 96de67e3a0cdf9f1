package vn.tangthu.dossier.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.tangthu.dossier.api.FilePlanLine;
import vn.tangthu.dossier.api.OfficialPeriod;
import vn.tangthu.platform.Finding;
import vn.tangthu.retention.rules.api.RetentionLine;
import vn.tangthu.retention.rules.api.RetentionRule;

/** Rules for one line of a file plan (NĐ 30/2020/NĐ-CP Annex V), the same for typed and imported ones. */
public final class FilePlanLineRules {
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_RESPONSIBLE = 200;
    private static final int LONGEST_NOTE = 500;

    private final RetentionPolicy retention;

    public FilePlanLineRules(RetentionPolicy retention) {
        this.retention = retention;
    }

    /** Columns of a file plan. */
    public enum Column {
        NOTATION,
        HEADING,
        TITLE,
        RETENTION,
        RESPONSIBLE,
        NOTE
    }

    /**
     * Checks a line; the first broken rule is its one error.
     *
     * @param where what a finding about a column is to be called
     * @return empty when there is an error
     */
    public Optional<PlannedDossier> check(FilePlanLine given, LocalDate on, Report where) {
        var line = tidied(given);
        var broken = broken(line);
        if (broken.isPresent()) {
            where.add(broken.get());
            return Optional.empty();
        }
        var proposals = retention.fitting(line.title(), on);
        if (line.retention().isEmpty()) return proposed(line, proposals, where);
        var rule = retention.rule(line.retention());
        if (rule.isEmpty()) where.add(new Broken("DOS-306", Column.RETENTION, line.retention()));
        return rule.map(period -> new PlannedDossier(line, period, official(period, proposals, where)));
    }

    private static Optional<PlannedDossier> proposed(FilePlanLine line, List<RetentionLine> proposals, Report where) {
        if (proposals.isEmpty()) {
            where.add(new Broken("DOS-307", Column.RETENTION, ""));
            return Optional.empty();
        }
        var best = proposals.get(0);
        where.add(new Notice("DOS-309", Column.RETENTION, best));
        return Optional.of(new PlannedDossier(line, best.rule(), Optional.of(RetentionPolicy.official(best))));
    }

    /** The best line that the period satisfies; a notice when the very best one asks for more. */
    private static Optional<OfficialPeriod> official(
            RetentionRule period, List<RetentionLine> proposals, Report where) {
        proposals.stream()
                .findFirst()
                .filter(best -> !period.covers(best.rule()))
                .ifPresent(best -> where.add(new Notice("DOS-308", Column.RETENTION, best)));
        return proposals.stream()
                .filter(line -> period.covers(line.rule()))
                .findFirst()
                .map(RetentionPolicy::official);
    }

    private static Optional<Broken> broken(FilePlanLine line) {
        if (line.notation().isEmpty()) return Optional.of(new Broken("DOS-301", Column.NOTATION, ""));
        if (!FileCode.isNotation(line.notation()))
            return Optional.of(new Broken("DOS-302", Column.NOTATION, line.notation()));
        if (line.title().isEmpty()) return Optional.of(new Broken("DOS-304", Column.TITLE, ""));
        return tooLong(Column.TITLE, line.title(), LONGEST_TITLE)
                .or(() -> tooLong(Column.HEADING, line.heading(), LONGEST_TITLE))
                .or(() -> tooLong(Column.RESPONSIBLE, line.responsible(), LONGEST_RESPONSIBLE))
                .or(() -> tooLong(Column.NOTE, line.note(), LONGEST_NOTE));
    }

    private static Optional<Broken> tooLong(Column column, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest
                ? Optional.empty()
                : Optional.of(new Broken("DOS-305", column, length + "/" + longest));
    }

    private static FilePlanLine tidied(FilePlanLine line) {
        return new FilePlanLine(
                tidied(line.notation()),
                tidied(line.heading()),
                tidied(line.title()),
                tidied(line.retention()),
                tidied(line.responsible()),
                tidied(line.note()));
    }

    private static String tidied(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
    }

    /** What there is to say about a line. */
    public sealed interface Remark {
        Column column();

        Finding finding(String subject);
    }

    record Broken(String code, Column column, String value) implements Remark {
        @Override
        public Finding finding(String subject) {
            return Finding.error(code, subject, Map.of("value", value));
        }
    }

    record Notice(String code, Column column, RetentionLine line) implements Remark {
        @Override
        public Finding finding(String subject) {
            return Finding.warning(
                    code,
                    subject,
                    Map.of(
                            "line", line.title(),
                            "period", line.rule().officialText(),
                            "source", line.source().citation()));
        }
    }

    /**
     * Takes the remarks on one line.
     *
     * @param subject what each column of the line is called, e.g. the cell
     */
    public record Report(Consumer<Finding> findings, Function<Column, String> subject) {
        void add(Remark remark) {
            findings.accept(remark.finding(subject.apply(remark.column())));
        }
    }
}
