package vn.tangthu.bench.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Rows on their way into one table, sent together. */
final class Batch implements AutoCloseable {
    private final PreparedStatement insert;
    private int waiting;

    Batch(Connection connection, String table, List<String> columns) throws SQLException {
        insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    void add(Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
        insert.addBatch();
        waiting++;
    }

    void flush() throws SQLException {
        if (waiting > 0) insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
