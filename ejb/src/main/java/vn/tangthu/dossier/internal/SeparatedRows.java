package vn.tangthu.dossier.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import vn.tangthu.platform.sheet.SheetRow;

/** Rows of a text with separated values: UTF-8 with or without byte order mark; semicolon, comma or tab. */
final class SeparatedRows {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    private static final int LOOK_AHEAD = 20_000;

    private SeparatedRows() {}

    static void read(Path file, Consumer<SheetRow> reader) throws IOException {
        try (var text = open(file)) {
            skipByteOrderMark(text);
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(separator(text))
                    .setIgnoreEmptyLines(false)
                    .setTrim(true)
                    .get();
            try (var records = format.parse(text)) {
                for (var values : records)
                    reader.accept(new SheetRow(Math.toIntExact(values.getRecordNumber()), values.toList()));
            }
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        // a decoder of its own refuses bytes that are no UTF-8, where a plain reader would put question marks
        return new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), LOOK_AHEAD);
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) text.reset();
    }

    /** The separator that stands oftenest in the header row, taken as the first line that names the notation column. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        var beginning = new char[LOOK_AHEAD - 1];
        int length = Math.max(0, text.read(beginning));
        text.reset();
        var sample = new String(beginning, 0, length);
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = sample.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}
