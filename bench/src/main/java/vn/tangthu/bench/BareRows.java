package vn.tangthu.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The rows that a capture leaves, committed by plain JDBC: document, file, steps, place in the dossier, traces, waiting work. */
final class BareRows implements AutoCloseable {
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final List<String> STEPS = List.of("SIGNATURE_VALIDATION", "PRESERVATION");
    private static final List<String> HANDLERS =
            List.of("conversion.preserve", "signature.validate", "search.document-captured");
    private static final String FIELDS =
            "{\"typeName\":\"Quyết định\",\"codeNumber\":\"123456\",\"codeNotation\":\"QĐ-UBND\",\"issuedDate\":\"2026-11-20\","
                    + "\"organName\":\"Bộ Nội vụ\",\"subject\":\"Về việc thử tiếp nhận văn bản\"}";
    private static final String HASH = "0".repeat(64);

    private final Connection connection;
    private final UUID agency = IDS.generate();
    private final UUID dossier = IDS.generate();
    private int ordinal;

    BareRows(Connection connection) throws SQLException {
        this.connection = connection;
        run(
                "insert into dossier (id, version, agency_id, unit_id, file_year, notation, code, state, custody, metadata,"
                        + " search_text, opened_at, opened_by) values (?,0,?,?,2026,'1',?,'OPEN','UNIT','{}','',?,'bench')",
                dossier,
                agency,
                agency,
                dossier.toString(),
                now());
        run("insert into dossier_tally (dossier_id, last_ordinal, document_count) values (?,0,0)", dossier);
        connection.commit();
    }

    void commit(String fileName, BareStore.Kept kept) throws SQLException {
        var document = IDS.generate();
        run("select state from dossier where id = ? for update", dossier);
        run(
                "insert into document (id, version, agency_id, unit_id, custody, direction, fields, type_code, code_number,"
                        + " code_notation, issued_date, organ_name, subject, duplicate_key, captured_at, captured_by)"
                        + " values (?,0,?,?,'UNIT','INCOMING',?,'05','123456','QĐ-UBND',?,'Bộ Nội vụ','Về việc',?,?,'bench')",
                document,
                agency,
                agency,
                FIELDS,
                LocalDate.of(2026, 11, 20),
                kept.sha256(),
                now());
        run(
                "insert into component (id, document_id, ordinal, file_name, original_name, media_type, pronom, size, sha256,"
                        + " sha512, agency_id, custody) values (?,?,1,?,?,?,'fmt/477',?,?,?,?,'UNIT')",
                IDS.generate(),
                document,
                fileName,
                fileName,
                kept.mediaType(),
                kept.size(),
                kept.sha256(),
                kept.sha512(),
                agency);
        for (var step : STEPS) run("insert into document_step (document_id, step) values (?,?)", document, step);
        place(document);
        for (var handler : HANDLERS) queue(handler, document);
        trace("DOCUMENT_CAPTURED", document, fileName + " " + kept.sha256());
        connection.commit();
    }

    private void place(UUID document) throws SQLException {
        run(
                "insert into dossier_document (dossier_id, document_id, ordinal, filed_at, filed_by) values (?,?,?,?,'bench')",
                dossier,
                document,
                ++ordinal,
                now());
        run(
                "update dossier_tally set last_ordinal = ?, document_count = ? where dossier_id = ?",
                ordinal,
                ordinal,
                dossier);
    }

    private void queue(String handler, UUID document) throws SQLException {
        var work = "{\"handler\":\"" + handler + "\",\"event\":\"{\\\"document\\\":\\\"" + document + "\\\"}\"}";
        run(
                "insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " values ('follow-up',?,?,?,false,1)",
                IDS.generate().toString(),
                work.getBytes(StandardCharsets.UTF_8),
                now());
    }

    /** The head of the chain is the last lock, as in the installation. */
    private void trace(String action, UUID document, String details) throws SQLException {
        long last;
        try (var head = connection.prepareStatement("select seq, hash from audit_head where id = 1 for update");
                var row = head.executeQuery()) {
            row.next();
            last = row.getLong(1);
        }
        for (var i = 1; i <= 2; i++)
            run(
                    "insert into audit_entry (seq, at, actor, address, action, object_type, object_id, agency, details,"
                            + " previous_hash, hash) values (?,?,'bench','127.0.0.1',?,'DOCUMENT',?,?,?,?,?)",
                    last + i,
                    now(),
                    action,
                    document.toString(),
                    agency,
                    details,
                    HASH,
                    HASH);
        run("update audit_head set seq = ? where id = 1", last + 2);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.execute();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
