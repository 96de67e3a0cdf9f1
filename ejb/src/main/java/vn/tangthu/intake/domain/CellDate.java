package vn.tangthu.intake.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A date spread over three columns, day, month and year; day and month may be unknown (blank or 00). Sheets also have the whole
 * date in one of the three, as text or as Excel's day number.
 */
final class CellDate {
    private static final Pattern WHOLE = Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_DAY_NUMBER = 10_000;
    private static final int LAST_DAY_NUMBER = 99_999;

    private final List<SheetColumn> columns;
    private final List<String> texts;

    /**
     * @param columns of day, month and year
     * @param texts what stands there
     */
    CellDate(List<SheetColumn> columns, List<String> texts) {
        this.columns = columns;
        this.texts = texts.stream().map(CellDate::tidy).toList();
    }

    /** {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}; empty when nothing is there, or when a problem was reported. */
    Optional<String> read(Consumer<RowProblem> problems) {
        if (texts.stream().allMatch(String::isEmpty)) return Optional.empty();
        try {
            return Optional.of(whole().orElseGet(this::parts));
        } catch (NoSuchDay e) {
            problems.accept(RowProblem.error(
                    "INT-023", e.column, Map.of("value", String.join("/", texts).replaceAll("^/+|/+$", ""))));
            return Optional.empty();
        }
    }

    /** The whole date in one cell while the two others are blank. */
    private Optional<String> whole() {
        var filled = texts.stream().filter(text -> !text.isEmpty()).toList();
        if (filled.size() != 1) return Optional.empty();
        var text = filled.get(0);
        var column = columns.get(texts.indexOf(text));
        var iso = ISO.matcher(text);
        if (iso.matches()) return Optional.of(day(column, iso.group(3), iso.group(2), iso.group(1)));
        var written = WHOLE.matcher(text);
        if (written.matches())
            return Optional.of(
                    day(column, written.group(1) == null ? "" : written.group(1), written.group(2), written.group(3)));
        return text.matches("\\d{5}") ? dayNumber(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<String> dayNumber(int number) {
        return number < FIRST_DAY_NUMBER || number > LAST_DAY_NUMBER
                ? Optional.empty()
                : Optional.of(EXCEL_DAY_ZERO.plusDays(number).toString());
    }

    private String parts() {
        if (!texts.get(2).matches("[12]\\d{3}")) throw new NoSuchDay(columns.get(2));
        if (!texts.get(1).matches("\\d{0,2}")) throw new NoSuchDay(columns.get(1));
        if (!texts.get(0).matches("\\d{0,2}")) throw new NoSuchDay(columns.get(0));
        if (isUnknown(texts.get(1)) && !isUnknown(texts.get(0))) throw new NoSuchDay(columns.get(1));
        if (!isUnknown(texts.get(1)) && Integer.parseInt(texts.get(1)) > 12) throw new NoSuchDay(columns.get(1));
        return day(columns.get(0), texts.get(0), texts.get(1), texts.get(2));
    }

    private static String day(SheetColumn column, String day, String month, String year) {
        try {
            if (isUnknown(month)) return year;
            var ofYear = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return isUnknown(day)
                    ? ofYear.toString()
                    : ofYear.atDay(Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            throw new NoSuchDay(column);
        }
    }

    private static boolean isUnknown(String text) {
        return text.isEmpty() || text.matches("0+");
    }

    private static String tidy(String text) {
        return text.strip().replaceFirst("^'", "").replaceFirst("\\.0+$", "");
    }

    private static final class NoSuchDay extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SheetColumn column;

        NoSuchDay(SheetColumn column) {
            super(null, null, false, false);
            this.column = column;
        }
    }
}
