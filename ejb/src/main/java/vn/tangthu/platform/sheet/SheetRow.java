package vn.tangthu.platform.sheet;

import java.util.List;

/**
 * A row of a spreadsheet or of a file of separated values.
 *
 * @param number as the spreadsheet numbers it, from 1
 * @param cells texts from column A on, blank where there is nothing
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** Text of a column, counted from 0; blank beyond the last. */
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Name of a cell, e.g. {@code C12}. */
    public String name(int column) {
        return letters(Math.max(column, 0)) + number;
    }

    /** Letters of a column, counted from 0: 0 is A, 26 is AA. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }
}
