package vn.tangthu.retention.rules.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All retention schedules and limits known, past and present; each has its dates of effect. */
public record Schedules(List<RetentionSchedule> all, List<PeriodLimits> limits) {
    public Schedules {
        all = List.copyOf(all);
        limits = List.copyOf(limits);
    }

    public List<RetentionSchedule> inForceOn(LocalDate date) {
        return all.stream()
                .filter(schedule -> schedule.effective().contains(date))
                .toList();
    }

    /** The limits of the Law in force on the date; empty before the first Law known. */
    public Optional<PeriodLimits> limitsOn(LocalDate date) {
        return limits.stream().filter(limit -> limit.effective().contains(date)).findFirst();
    }

    public Optional<RetentionSchedule> schedule(String id) {
        return all.stream().filter(schedule -> schedule.id().equals(id)).findFirst();
    }

    /** A line as its own schedule has it, whether in force or not. */
    public Optional<RetentionLine> line(String scheduleId, String code) {
        return schedule(scheduleId).flatMap(schedule -> schedule.line(code));
    }

    /**
     * The lines applicable on the date: those of the schedules in force, followed by the lines borrowed from the schedule
     * they fall back on ({@link LineBasis#BY_ANALOGY}), without the lines that have been replaced.
     */
    public List<RetentionLine> linesOn(LocalDate date) {
        var lines = new ArrayList<RetentionLine>();
        for (RetentionSchedule schedule : inForceOn(date)) {
            lines.addAll(schedule.lines());
            borrowed(schedule).forEach(lines::add);
        }
        return List.copyOf(lines);
    }

    /** A line as it applies on the date; empty if its schedule does not apply any more or the line has been replaced. */
    public Optional<RetentionLine> lineOn(String scheduleId, String code, LocalDate date) {
        return linesOn(date).stream()
                .filter(line ->
                        line.scheduleId().equals(scheduleId) && line.code().equals(code))
                .findFirst();
    }

    private Stream<RetentionLine> borrowed(RetentionSchedule schedule) {
        return schedule.fallsBackOn().flatMap(this::schedule).stream()
                .flatMap(earlier -> earlier.lines().stream())
                .filter(line -> !schedule.replaces(line))
                .map(line -> line.borrowedBy(schedule));
    }
}
