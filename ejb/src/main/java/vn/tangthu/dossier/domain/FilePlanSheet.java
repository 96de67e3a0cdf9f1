package vn.tangthu.dossier.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tangthu.dossier.api.FilePlanLine;
import vn.tangthu.dossier.domain.FilePlanLineRules.Column;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.sheet.SheetRow;

/**
 * Reads a file plan as agencies write it (NĐ 30/2020/NĐ-CP Annex V): title lines, a header row, headings, entries, and the
 * sentence that counts them at the end. Rows are given one by one.
 */
public final class FilePlanSheet {
    private static final Pattern OUTER_HEADING = Pattern.compile("([IVXLC]+|[A-ZĐ])[.)]?");
    private static final Pattern INNER_HEADING = Pattern.compile("\\d+(\\.\\d+)*[.)]?");

    /** The row "(1) (2) (3)" below the header; spreadsheets make -1, -2, -3 of it. */
    private static final Pattern COLUMN_NUMBERS = Pattern.compile("[(-]?\\d\\)?");

    private static final List<String> CLOSING_WORDS = List.of("danh muc ho so nay", "ban danh muc ho so nay");

    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<Entry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> rowOfNotation = new HashMap<>();
    private String outer = "";
    private String inner = "";
    private boolean ended;

    /** An entry and the row it stands in. */
    public record Entry(SheetRow row, FilePlanLine line) {}

    /** Rows must come in order; those before the header row and after the closing sentence say nothing. */
    public void read(SheetRow row) {
        if (ended || row.isBlank()) return;
        if (columns.isEmpty()) {
            recogniseHeader(row);
            return;
        }
        if (closes(row)) {
            ended = true;
            return;
        }
        if (row.cells().stream()
                .filter(c -> !c.isBlank())
                .allMatch(c -> COLUMN_NUMBERS.matcher(c.strip()).matches())) return;
        var line = line(row);
        if (isHeading(line)) keepHeading(line);
        else if (isNew(row, line)) entries.add(new Entry(row, line));
    }

    public boolean hasHeader() {
        return !columns.isEmpty();
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Notations that stand twice. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Name of the cell that a column of the plan has in a row. */
    public String cell(SheetRow row, Column column) {
        return row.name(columns.getOrDefault(column, columns.get(Column.TITLE)));
    }

    private void recogniseHeader(SheetRow row) {
        var found = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            recognise(PlainText.of(row.cell(i))).ifPresent(name -> found.putIfAbsent(name, column));
        }
        if (found.containsKey(Column.NOTATION) && found.containsKey(Column.TITLE)) columns.putAll(found);
    }

    private static Optional<Column> recognise(String words) {
        if (words.contains("tieu de")) return Optional.of(Column.TITLE);
        if (words.contains("ky hieu")) return Optional.of(Column.NOTATION);
        if (words.contains("de muc")) return Optional.of(Column.HEADING);
        if (words.contains("thoi han")) return Optional.of(Column.RETENTION);
        if (words.contains("nguoi lap") || words.contains("don vi")) return Optional.of(Column.RESPONSIBLE);
        return words.contains("ghi chu") ? Optional.of(Column.NOTE) : Optional.empty();
    }

    private FilePlanLine line(SheetRow row) {
        var heading = text(row, Column.HEADING);
        return new FilePlanLine(
                text(row, Column.NOTATION),
                heading.isEmpty()
                        ? Stream.of(outer, inner).filter(h -> !h.isEmpty()).collect(Collectors.joining(" / "))
                        : heading,
                text(row, Column.TITLE),
                text(row, Column.RETENTION),
                text(row, Column.RESPONSIBLE),
                text(row, Column.NOTE));
    }

    private String text(SheetRow row, Column column) {
        return columns.containsKey(column) ? row.cell(columns.get(column)).strip() : "";
    }

    private static boolean isHeading(FilePlanLine line) {
        if (!line.retention().isEmpty() || !line.responsible().isEmpty()) return false;
        return line.notation().isEmpty()
                ? !line.title().isEmpty()
                : line.title().isEmpty() && line.notation().contains(" ") || isHeadingNumber(line.notation());
    }

    private static boolean isHeadingNumber(String text) {
        return OUTER_HEADING.matcher(text).matches()
                || INNER_HEADING.matcher(text).matches();
    }

    private void keepHeading(FilePlanLine line) {
        var words = line.title().isEmpty() ? line.notation() : line.title();
        if (INNER_HEADING.matcher(line.notation()).matches() && !outer.isEmpty()) {
            inner = words;
        } else {
            outer = words;
            inner = "";
        }
    }

    private boolean isNew(SheetRow row, FilePlanLine line) {
        var earlier = line.notation().isEmpty()
                ? null
                : rowOfNotation.putIfAbsent(PlainText.of(line.notation()), row.number());
        if (earlier == null) return true;
        findings.add(Finding.error(
                "DOS-303",
                cell(row, Column.NOTATION),
                Map.of("value", line.notation(), "row", Integer.toString(earlier))));
        return false;
    }

    private static boolean closes(SheetRow row) {
        return row.cells().stream().map(PlainText::of).anyMatch(text -> CLOSING_WORDS.stream()
                .anyMatch(text::startsWith));
    }
}
