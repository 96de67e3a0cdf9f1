package vn.tangthu.dossier.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.tangthu.dossier.domain.SheetRow;

/** Rows of the first sheet of an .xlsx, read as a stream. */
final class ExcelRows {
    private static final int MOST_COLUMNS = 100;

    private ExcelRows() {}

    static void read(Path file, Consumer<SheetRow> reader) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> reader.accept(row(row)));
        }
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++)
            cells.add(row.getOptionalCell(i).map(ExcelRows::text).orElse(""));
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER)
            return cell.asNumber().stripTrailingZeros().toPlainString();
        var text = cell.getText();
        return text == null ? "" : text;
    }
}
