package vn.tangthu.intake.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import vn.tangthu.intake.domain.HeaderRows;
import vn.tangthu.platform.RecordsException;
import vn.tangthu.platform.sheet.ExcelFile;
import vn.tangthu.platform.sheet.SheetRow;

/** The sheet of a package: the first of the workbook that has a header, else the first. */
final class DocumentSheet implements Closeable {
    private static final long MOST_INFLATED = 400L << 20;
    private static final int MOST_ROWS = 1_000_000;

    private final Path file;
    private final ExcelFile workbook;
    private final int sheet;
    private final int headerRow;

    private DocumentSheet(Path file, ExcelFile workbook, int sheet, int headerRow) {
        this.file = file;
        this.workbook = workbook;
        this.sheet = sheet;
        this.headerRow = headerRow;
    }

    /**
     * @param into where the workbook is unpacked to; removed on closing
     * @throws UnreadablePackageException damaged, encrypted, or its columns are not in order
     * @throws StorageFailedException the disk is full or fails
     */
    static DocumentSheet open(DeliveredPackage delivered, PackageFile file, Path into) {
        unpack(delivered, file, into);
        try {
            var workbook = ExcelFile.open(into, MOST_INFLATED);
            for (int sheet = 0; sheet < workbook.sheets().size(); sheet++) {
                var header = header(workbook, sheet);
                if (header.isPresent())
                    return ordered(
                            new DocumentSheet(
                                    into, workbook, sheet, header.get().number()),
                            header.get());
            }
            return new DocumentSheet(into, workbook, 0, 0);
        } catch (IOException | ExcelReaderException e) {
            throw failed(into, e);
        }
    }

    String name() {
        return workbook.sheets().get(sheet);
    }

    /**
     * The rows that describe documents, in order.
     *
     * @throws UnreadablePackageException the file is damaged there
     */
    void eachDocument(Consumer<SheetRow> reader) {
        var headers = new HeaderRows(headerRow);
        try (var rows = workbook.rows(sheet)) {
            for (Iterator<SheetRow> i = rows.iterator(); i.hasNext(); ) {
                var row = i.next();
                if (row.number() > MOST_ROWS) throw unreadable(new IOException("more than " + MOST_ROWS + " rows"));
                if (headers.isDocument(row)) reader.accept(row);
            }
        } catch (IOException | ExcelReaderException e) {
            throw failed(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        Files.deleteIfExists(file);
    }

    /** Of the package only bytes are read here: an {@link IOException} is of the file that is written. */
    private static void unpack(DeliveredPackage delivered, PackageFile file, Path into) {
        try (var in = delivered.read(file)) {
            Files.copy(in, into, StandardCopyOption.REPLACE_EXISTING);
        } catch (UnreadableEntryException e) {
            throw unreadable(e);
        } catch (IOException e) {
            into.toFile().delete(); // what was written of it takes the room that is missing
            throw new StorageFailedException(e);
        }
    }

    /** A workbook whose bytes the disk still gives is damaged; otherwise the disk is. */
    private static RecordsException failed(Path workbook, Exception e) {
        try (var in = Files.newInputStream(workbook)) {
            in.transferTo(OutputStream.nullOutputStream());
            return unreadable(e);
        } catch (IOException disk) {
            return new StorageFailedException(disk);
        }
    }

    private static Optional<SheetRow> header(ExcelFile workbook, int sheet) throws IOException {
        try (var rows = workbook.rows(sheet)) {
            return rows.limit(HeaderRows.DEEPEST).filter(HeaderRows::isHeader).findFirst();
        }
    }

    private static DocumentSheet ordered(DocumentSheet sheet, SheetRow header) throws IOException {
        var misplaced = HeaderRows.misplaced(header);
        if (misplaced.isEmpty()) return sheet;
        var name = sheet.name();
        sheet.close();
        throw new UnreadablePackageException(
                "INT-014",
                Map.of(
                        "sheet",
                        name,
                        "row",
                        Integer.toString(header.number()),
                        "column",
                        misplaced.get().letters()));
    }

    private static UnreadablePackageException unreadable(Exception e) {
        return new UnreadablePackageException("INT-013", Map.of("reason", String.valueOf(e.getMessage())));
    }
}
