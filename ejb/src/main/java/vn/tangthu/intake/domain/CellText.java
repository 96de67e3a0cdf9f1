package vn.tangthu.intake.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Texts of cells as the fields want them: spreadsheets turn codes into numbers and numbers into texts. */
final class CellText {
    private static final Set<SheetColumn> CODES = EnumSet.of(
            SheetColumn.DOSSIER_MODE,
            SheetColumn.DOSSIER_LANGUAGE,
            SheetColumn.DOSSIER_CONDITION,
            SheetColumn.DOSSIER_CONFIDENCE,
            SheetColumn.TYPE_NAME,
            SheetColumn.LANGUAGE,
            SheetColumn.MODE,
            SheetColumn.CONFIDENCE,
            SheetColumn.CONDITION);
    private static final Set<SheetColumn> NUMBERS = EnumSet.of(
            SheetColumn.DOCUMENT_COUNT,
            SheetColumn.SHEET_COUNT,
            SheetColumn.ORDINAL,
            SheetColumn.CODE_NUMBER,
            SheetColumn.PAGE_COUNT);

    private CellText() {}

    static String of(SheetColumn column, String cell) {
        var text = cell.strip().replaceAll("\\s+", " ");
        if (CODES.contains(column) && text.matches("\\d")) return "0" + text;
        return NUMBERS.contains(column) ? text.replaceFirst("^'", "").replaceFirst("(?<=\\d)\\.0+$", "") : text;
    }

    /** The three columns of a date that begin with that of the day. */
    static List<SheetColumn> dayMonthYear(SheetColumn day) {
        var all = SheetColumn.values();
        return List.of(day, all[day.ordinal() + 1], all[day.ordinal() + 2]);
    }
}
