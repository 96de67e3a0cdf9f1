package vn.tangthu.intake.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import vn.tangthu.platform.sheet.SheetRow;

/** Rows as archives write them. */
final class Rows {
    private final Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    private final int number;

    private Rows(int number) {
        this.number = number;
    }

    static Rows blank(int number) {
        return new Rows(number);
    }

    /** A row whose document and dossier are in order. */
    static Rows whole(int number) {
        return document(number)
                .with(SheetColumn.FOND, "UBND tỉnh")
                .with(SheetColumn.CATALOGUE, "01")
                .with(SheetColumn.BOX, "3")
                .with(SheetColumn.NOTATION, "15.VP")
                .with(SheetColumn.TITLE, "Hồ sơ hội nghị lưu trữ")
                .with(SheetColumn.RETENTION, "20 năm")
                .with(SheetColumn.START_DAY, "1")
                .with(SheetColumn.START_MONTH, "2")
                .with(SheetColumn.START_YEAR, "1998");
    }

    /** A row with the cells of its document only. */
    static Rows document(int number) {
        return blank(number)
                .with(SheetColumn.ORDINAL, Integer.toString(number))
                .with(SheetColumn.TYPE_NAME, "Quyết định")
                .with(SheetColumn.CODE_NUMBER, "15")
                .with(SheetColumn.SUBJECT, "Về việc tổ chức hội nghị")
                .with(SheetColumn.PATH, "HS15\\00" + number + ".pdf");
    }

    Rows with(SheetColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    SheetRow row() {
        return new SheetRow(
                number,
                Arrays.stream(SheetColumn.values())
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList());
    }

    static SheetRow texts(int number, String... texts) {
        return new SheetRow(number, Arrays.asList(texts));
    }
}
