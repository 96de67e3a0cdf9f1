package vn.tangthu.platform.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An .xlsx on disk, its sheets read as streams. Numbers come as plain digits; dates therefore as Excel's day numbers. */
public final class ExcelFile implements AutoCloseable {
    private static final int MOST_COLUMNS = 100;
    private static final int BUFFER = 1 << 16;

    private final ReadableWorkbook workbook;

    private ExcelFile(ReadableWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * @param mostInflated bytes that all its parts together may unpack to: a small file can hold an endless sheet
     * @throws IOException it is no .xlsx, damaged, or unpacks to more
     */
    public static ExcelFile open(Path file, long mostInflated) throws IOException {
        requireSaneSize(file, mostInflated);
        try {
            return new ExcelFile(new ReadableWorkbook(file.toFile()));
        } catch (ExcelReaderException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Names of the sheets in their order. */
    public List<String> sheets() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    /**
     * Rows of a sheet, to be closed by the caller; reading on may throw {@link ExcelReaderException} where the file is damaged.
     *
     * @param sheet number in {@link #sheets()}, from 0
     */
    public Stream<SheetRow> rows(int sheet) throws IOException {
        return workbook.getSheet(sheet)
                .orElseThrow(() -> new IOException("no sheet " + sheet))
                .openStream()
                .map(ExcelFile::row);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++)
            cells.add(row.getOptionalCell(i).map(ExcelFile::text).orElse(""));
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER)
            return cell.asNumber().stripTrailingZeros().toPlainString();
        var text = cell.getText();
        return text == null ? "" : text;
    }

    private static void requireSaneSize(Path file, long most) throws IOException {
        long inflated = 0;
        var buffer = new byte[BUFFER];
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    inflated += n;
                    if (inflated > most) throw new IOException("unpacks to more than " + most + " bytes");
                }
            }
        }
    }
}
