package vn.tangthu.intake.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tangthu.platform.sheet.SheetRow;

/**
 * Tells header rows from rows of documents: what stands above the header is title, directly below it there may be a second line
 * of names or a line that numbers the columns. A sheet without any header begins at its first row.
 */
public final class HeaderRows {
    /** A header is looked for this far down. */
    public static final int DEEPEST = 20;

    private static final int ENOUGH_NAMES = 5;
    private static final int ENOUGH_BELOW = 3;
    private static final SheetColumn[] COLUMNS = SheetColumn.values();
    private static final List<SheetColumn> DECISIVE = List.of(SheetColumn.TITLE, SheetColumn.SUBJECT, SheetColumn.PATH);

    private final int headerRow;
    private boolean below = true;

    /** @param headerRow number of the header row; 0 when there is none */
    public HeaderRows(int headerRow) {
        this.headerRow = headerRow;
    }

    public static boolean isHeader(SheetRow row) {
        return names(row) >= ENOUGH_NAMES;
    }

    /** The column that should have one of the names that decide, when it stands elsewhere: the sheet is not in order then. */
    public static Optional<SheetColumn> misplaced(SheetRow header) {
        return DECISIVE.stream()
                .filter(column -> !column.isCalled(column.of(header)))
                .filter(column -> header.cells().stream().anyMatch(column::isCalled))
                .findFirst();
    }

    /** Whether the row, asked for in order, describes a document. */
    public boolean isDocument(SheetRow row) {
        if (row.number() <= headerRow || row.isBlank()) return false;
        below = below && (names(row) >= ENOUGH_BELOW || numbersColumns(row));
        return !below;
    }

    private static long names(SheetRow row) {
        return Arrays.stream(COLUMNS)
                .filter(column -> column.isCalled(column.of(row)))
                .count();
    }

    /** {@code 1, 2, 3 …}, {@code (1), (2) …} or {@code A, B, C …}. */
    private static boolean numbersColumns(SheetRow row) {
        return Arrays.stream(COLUMNS)
                        .filter(column -> isNumberOf(column, SheetColumn.folded(column.of(row))))
                        .count()
                > COLUMNS.length / 2;
    }

    private static boolean isNumberOf(SheetColumn column, String text) {
        return text.equals(Integer.toString(column.ordinal() + 1)) || text.equalsIgnoreCase(column.letters());
    }
}
