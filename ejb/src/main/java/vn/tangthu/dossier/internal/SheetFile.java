package vn.tangthu.dossier.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import vn.tangthu.dossier.api.UnreadableFilePlanException;
import vn.tangthu.platform.sheet.ExcelFile;
import vn.tangthu.platform.sheet.SheetRow;

/** A spreadsheet somebody hands in: put aside within its limit, recognised by its first bytes, read row by row. */
final class SheetFile implements AutoCloseable {
    private static final long MOST_BYTES = 20L << 20;
    private static final long MOST_INFLATED = 200L << 20;
    private static final int MOST_ROWS = 50_000;
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Path file;

    /** @throws UnreadableFilePlanException larger than any file plan */
    SheetFile(String name, InputStream content) {
        this.name = name;
        try {
            file = Files.createTempFile("file-plan", ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        putAside(content);
    }

    /** @throws UnreadableFilePlanException neither .xlsx nor text with separated values, or damaged */
    void eachRow(Consumer<SheetRow> reader) {
        Consumer<SheetRow> limited = row -> {
            if (row.number() > MOST_ROWS) throw unreadable("more than " + MOST_ROWS + " rows");
            reader.accept(row);
        };
        try {
            if (isZip()) {
                readExcel(limited);
            } else {
                SeparatedRows.read(file, limited);
            }
        } catch (IOException | ExcelReaderException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putAside(InputStream content) {
        try (var out = Files.newOutputStream(file)) {
            long size = 0;
            var buffer = new byte[BUFFER];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > MOST_BYTES) throw unreadable("larger than " + MOST_BYTES + " bytes");
                out.write(buffer, 0, n);
            }
            if (size == 0) throw unreadable("empty");
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (UnreadableFilePlanException e) {
            close();
            throw e;
        }
    }

    private boolean isZip() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private void readExcel(Consumer<SheetRow> reader) throws IOException {
        try (var workbook = ExcelFile.open(file, MOST_INFLATED);
                var rows = workbook.rows(0)) {
            rows.forEach(reader);
        }
    }

    private UnreadableFilePlanException unreadable(String reason) {
        return new UnreadableFilePlanException(name, reason);
    }
}
