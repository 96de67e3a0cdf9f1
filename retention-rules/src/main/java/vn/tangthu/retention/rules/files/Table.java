package vn.tangthu.retention.rules.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A semicolon-separated table with a header row and # remarks; fields hold no semicolons, so there is no quoting. */
final class Table {
    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = rows;
    }

    static Table read(String file, BufferedReader text) throws IOException {
        var rows = new ArrayList<Row>();
        List<String> header = List.of();
        int number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields =
                    Arrays.stream(line.split(";", -1)).map(String::strip).toList();
            if (header.isEmpty()) {
                header = fields;
            } else {
                rows.add(new Row(file + ":" + number, header, fields));
            }
        }
        return new Table(List.copyOf(rows));
    }

    <T> List<T> map(Function<Row, T> reader) {
        return rows.stream().map(row -> row.convert(reader)).toList();
    }

    /** One row, known by file and line number. */
    record Row(String where, List<String> header, List<String> fields) {
        Row {
            if (fields.size() != header.size()) {
                throw new MalformedScheduleException(
                        where, fields.size() + " fields under " + header.size() + " headings");
            }
        }

        String get(String column) {
            int index = header.indexOf(column);
            if (index < 0) {
                throw new MalformedScheduleException(where, "no column " + column);
            }
            return fields.get(index);
        }

        List<String> list(String column) {
            return Arrays.stream(get(column).split(",", -1))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }

        private <T> T convert(Function<Row, T> reader) {
            try {
                return reader.apply(this);
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw new MalformedScheduleException(where, e);
            }
        }
    }
}
