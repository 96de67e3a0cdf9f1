package vn.tangthu.audit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.audit.domain.ChainedEntry;
import vn.tangthu.audit.domain.Trace;

/**
 * The chain in the database. Plain SQL and only {@code insert} and {@code select} on entries: there is no entity that could be
 * changed or removed by mistake.
 */
final class AuditChain {
    /** Columns an entry is read from, in the order {@link #read} expects. */
    static final String COLUMNS =
            "seq, at, actor, address, action, object_type, object_id, agency, details, previous_hash, hash";

    /** End of the chain and the last entry there is, seen at one moment. */
    record End(ChainAnchor head, long last) {}

    private AuditChain() {}

    /** Locks the head row until the transaction ends, and appends. */
    static void append(Connection connection, List<Trace> traces) throws SQLException {
        var head = lockHead(connection);
        var entries = chain(head, traces);
        insert(connection, entries);
        moveHead(connection, entries.get(entries.size() - 1));
    }

    private static List<ChainedEntry> chain(ChainAnchor head, List<Trace> traces) {
        var entries = new ArrayList<ChainedEntry>(traces.size());
        var seq = head.seq();
        var hash = head.hash();
        for (var trace : traces) {
            var entry = ChainedEntry.after(seq, hash, trace);
            entries.add(entry);
            seq = entry.seq();
            hash = entry.hash();
        }
        return entries;
    }

    private static ChainAnchor lockHead(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select seq, hash from audit_head where id = 1 for update");
                var row = query.executeQuery()) {
            if (!row.next()) throw new SQLException("the head of the audit chain is missing");
            return new ChainAnchor(row.getLong(1), row.getString(2));
        }
    }

    private static void insert(Connection connection, List<ChainedEntry> entries) throws SQLException {
        var sql = "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            for (var entry : entries) {
                var trace = entry.trace();
                insert.setLong(1, entry.seq());
                insert.setObject(2, utc(trace.at()));
                insert.setString(3, trace.actor());
                insert.setString(4, trace.address());
                insert.setString(5, trace.action());
                insert.setString(6, trace.objectType());
                insert.setString(7, trace.objectId());
                insert.setObject(8, trace.agency().orElse(null));
                insert.setString(9, trace.details());
                insert.setString(10, entry.previousHash());
                insert.setString(11, entry.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void moveHead(Connection connection, ChainedEntry last) throws SQLException {
        try (var update = connection.prepareStatement("update audit_head set seq = ?, hash = ? where id = 1")) {
            update.setLong(1, last.seq());
            update.setString(2, last.hash());
            update.executeUpdate();
        }
    }

    static List<ChainedEntry> after(Connection connection, long seq, int size) throws SQLException {
        var sql =
                "select " + COLUMNS + " from audit_entry where seq > ? order by seq fetch first " + size + " rows only";
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, seq);
            return readAll(query);
        }
    }

    /** When an entry was made; empty when there is none of that number. */
    static Optional<Instant> findTime(Connection connection, long seq) throws SQLException {
        try (var query = connection.prepareStatement("select at from audit_entry where seq = ?")) {
            query.setLong(1, seq);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        }
    }

    static List<ChainedEntry> readAll(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var entries = new ArrayList<ChainedEntry>();
            while (rows.next()) entries.add(read(rows));
            return entries;
        }
    }

    static End end(Connection connection) throws SQLException {
        var sql = "select h.seq, h.hash, (select max(e.seq) from audit_entry e) from audit_head h where h.id = 1";
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            if (!row.next()) return new End(new ChainAnchor(-1, "missing"), 0);
            return new End(new ChainAnchor(row.getLong(1), row.getString(2)), row.getLong(3));
        }
    }

    private static ChainedEntry read(ResultSet row) throws SQLException {
        var trace = new Trace(
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Optional.ofNullable(row.getObject(8, UUID.class)),
                row.getString(9));
        return new ChainedEntry(row.getLong(1), trace, row.getString(10), row.getString(11));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
