package vn.tangthu.retention.rules.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tangthu.retention.rules.api.Certainty;
import vn.tangthu.retention.rules.api.EffectivePeriod;
import vn.tangthu.retention.rules.api.LegalSource;
import vn.tangthu.retention.rules.api.LineBasis;
import vn.tangthu.retention.rules.api.PeriodLimits;
import vn.tangthu.retention.rules.api.RetentionGroup;
import vn.tangthu.retention.rules.api.RetentionLine;
import vn.tangthu.retention.rules.api.RetentionPeriodText;
import vn.tangthu.retention.rules.api.RetentionSchedule;
import vn.tangthu.retention.rules.api.Schedules;
import vn.tangthu.retention.rules.api.SubmissionDeadline;
import vn.tangthu.retention.rules.api.SubmissionDeadlines;
import vn.tangthu.retention.rules.api.SubmissionKind;
import vn.tangthu.retention.rules.api.SubmissionTerm;

/**
 * Reads the schedules: {@code schedules/schedules.csv} lists them, each has {@code schedules/<id>.csv}. Read once and keep
 * the result; it is immutable.
 */
public final class ScheduleFiles {
    private static final String UNKNOWN_GROUP = "0";

    private final Source source;

    private ScheduleFiles(Source source) {
        this.source = source;
    }

    /** The files shipped with the program. */
    public static ScheduleFiles bundled() {
        return new ScheduleFiles(ScheduleFiles::openBundled);
    }

    /** Files of the same names and form in a folder of the installation. */
    public static ScheduleFiles in(Path folder) {
        return new ScheduleFiles(name -> Files.newInputStream(folder.resolve(name)));
    }

    /** @throws MalformedScheduleException if a file is missing, has a wrong field or a code twice */
    public Schedules schedules() {
        return new Schedules(
                table("schedules/schedules.csv").map(this::schedule),
                table("schedules/limits.csv").map(ScheduleFiles::limits));
    }

    /** @throws MalformedScheduleException if the file is missing or has a wrong field */
    public SubmissionDeadlines submissionDeadlines() {
        return new SubmissionDeadlines(table("submission/deadlines.csv").map(ScheduleFiles::deadline));
    }

    private RetentionSchedule schedule(Table.Row row) {
        String id = row.get("id");
        String instrument = row.get("instrument");
        String file = "schedules/" + id + ".csv";
        List<RetentionLine> lines = table(file).map(line -> line(line, id, instrument));
        requireUniqueCodes(file, lines);
        return new RetentionSchedule(id, instrument, effective(row), optional(row, "falls_back_on"), groups(id), lines);
    }

    private List<RetentionGroup> groups(String scheduleId) {
        return table("schedules/" + scheduleId + "-groups.csv")
                .map(row -> new RetentionGroup(row.get("code"), row.get("title")));
    }

    private static RetentionLine line(Table.Row row, String scheduleId, String instrument) {
        String group = row.get("group");
        String place = group.equals(UNKNOWN_GROUP) ? "nhóm chưa xác định" : "nhóm " + group;
        return new RetentionLine(
                scheduleId,
                group,
                row.get("code"),
                row.get("title"),
                row.list("keywords"),
                RetentionPeriodText.fromCode(rule(row)),
                new LegalSource(instrument, place, certainty(row)),
                LineBasis.OFFICIAL,
                row.list("replaces"),
                row.get("note"));
    }

    private static String rule(Table.Row row) {
        return Stream.of("kind", "years", "condition")
                .map(row::get)
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(":"));
    }

    private static PeriodLimits limits(Table.Row row) {
        return new PeriodLimits(
                source(row),
                effective(row),
                Integer.parseInt(row.get("minimum_years")),
                Integer.parseInt(row.get("maximum_years")));
    }

    private static SubmissionDeadline deadline(Table.Row row) {
        var term =
                new SubmissionTerm(Integer.parseInt(row.get("amount")), SubmissionTerm.Unit.valueOf(row.get("unit")));
        return new SubmissionDeadline(
                row.get("id"),
                SubmissionKind.valueOf(row.get("kind")),
                term,
                source(row),
                effective(row),
                SubmissionDeadline.Adjustability.valueOf(row.get("adjustability")));
    }

    private static LegalSource source(Table.Row row) {
        return new LegalSource(row.get("instrument"), row.get("place"), certainty(row));
    }

    private static Certainty certainty(Table.Row row) {
        return Certainty.ofMark(row.get("certainty"));
    }

    private static EffectivePeriod effective(Table.Row row) {
        return new EffectivePeriod(
                LocalDate.parse(row.get("effective_from")),
                optional(row, "repealed_on").map(LocalDate::parse));
    }

    private static Optional<String> optional(Table.Row row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    private static void requireUniqueCodes(String file, List<RetentionLine> lines) {
        var seen = new HashSet<String>();
        for (RetentionLine line : lines) {
            if (!seen.add(line.code())) {
                throw new MalformedScheduleException(file, "code " + line.code() + " twice");
            }
        }
    }

    private Table table(String name) {
        try (InputStream bytes = source.open(name);
                var text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))) {
            return Table.read(name, text);
        } catch (NoSuchFileException | CharacterCodingException e) {
            throw new MalformedScheduleException(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream openBundled(String name) throws NoSuchFileException {
        InputStream bytes = ScheduleFiles.class.getResourceAsStream("/vn/tangthu/retention/rules/" + name);
        if (bytes == null) {
            throw new NoSuchFileException(name);
        }
        return bytes;
    }

    /** Where the files lie. */
    private interface Source {
        InputStream open(String name) throws IOException;
    }
}
