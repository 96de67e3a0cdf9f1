package vn.tangthu.schema.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Date of the calendar whose day, or day and month, may be unknown. Written DD/MM/YYYY, MM/YYYY or YYYY
 * (TT 05/2025/TT-BNV Annex I); the ISO form YYYY-MM-DD, YYYY-MM or YYYY is for computing with it.
 *
 * @param year four digits
 * @param month 1 to 12, 0 when unknown
 * @param day 1 to 31, 0 when unknown
 */
public record PartialDate(int year, int month, int day) {

    private static final Pattern FORM = Pattern.compile("(?:(?:([0-9]{2})/)?([0-9]{2})/)?([0-9]{4})");
    private static final Pattern ISO_FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** @throws DateTimeException when the calendar has no such date */
    public PartialDate {
        if (month == 0 && day != 0) throw new DateTimeException("A day without a month: " + day);
        if (month != 0) YearMonth.of(year, month);
        if (day != 0) LocalDate.of(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The date, or empty when the text has another form or names a day that does not exist. */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? of(form.group(3), form.group(2), form.group(1)) : Optional.empty();
    }

    /** The date of an ISO form, or empty when the text has another form or names a day that does not exist. */
    public static Optional<PartialDate> parseIso(String text) {
        Matcher form = ISO_FORM.matcher(text);
        return form.matches() ? of(form.group(1), form.group(2), form.group(3)) : Optional.empty();
    }

    private static Optional<PartialDate> of(String year, String month, String day) {
        try {
            return Optional.of(new PartialDate(Integer.parseInt(year), number(month), number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean isComplete() {
        return day != 0;
    }

    /** First day that it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** Last day that it can mean. */
    public LocalDate latest() {
        if (isComplete()) return earliest();
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** As ISO 8601 writes it, as exact as it is known. */
    public String iso() {
        if (day != 0) return "%04d-%02d-%02d".formatted(year, month, day);
        return month != 0 ? "%04d-%02d".formatted(year, month) : "%04d".formatted(year);
    }

    @Override
    public String toString() {
        if (day != 0) return "%02d/%02d/%04d".formatted(day, month, year);
        return month != 0 ? "%02d/%04d".formatted(month, year) : "%04d".formatted(year);
    }

    /** An absent group means unknown; a written "00" is no month and no day, so it must not be read as unknown. */
    private static int number(String group) {
        if (group == null) return 0;
        int value = Integer.parseInt(group);
        if (value == 0) throw new DateTimeException("00 is neither day nor month");
        return value;
    }
}
