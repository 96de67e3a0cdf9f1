package vn.tangthu.bench.stock;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The trail, chained as docs/operations.md tells: the check of the server finds it whole. */
final class Trail {
    private static final String ACTOR = "chuyenvien";
    private static final String ADDRESS = "127.0.0.1";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Connection connection;
    private final Batch entries;
    private long seq;
    private String hash;

    Trail(Connection connection, Stock.Batches batches) throws SQLException {
        this.connection = connection;
        entries = batches.into(
                "audit_entry",
                "seq",
                "at",
                "actor",
                "address",
                "action",
                "object_type",
                "object_id",
                "agency",
                "details",
                "previous_hash",
                "hash");
        try (var query = connection.createStatement();
                var head = query.executeQuery("select seq, hash from audit_head where id = 1")) {
            head.next();
            seq = head.getLong(1);
            hash = head.getString(2);
        }
    }

    void add(StockedDossier dossier, String action, String type, UUID object) throws SQLException {
        var agency = dossier.place().agency();
        var details = "{\"code\":\"" + dossier.code() + "\"}";
        var previous = hash;
        seq++;
        hash = Digests.of(
                "SHA-256",
                "tangthu-audit-1\n"
                        + netstrings(
                                previous,
                                Long.toString(seq),
                                TIME.format(dossier.openedAt()),
                                ACTOR,
                                ADDRESS,
                                action,
                                type,
                                object.toString(),
                                agency.toString(),
                                details));
        entries.add(
                seq, dossier.time(), ACTOR, ADDRESS, action, type, object.toString(), agency, details, previous, hash);
    }

    private static String netstrings(String... fields) {
        var text = new StringBuilder();
        for (var field : fields)
            text.append(field.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(field)
                    .append(',');
        return text.toString();
    }

    void moveHead() throws SQLException {
        try (var update = connection.prepareStatement("update audit_head set seq = ?, hash = ? where id = 1")) {
            update.setLong(1, seq);
            update.setString(2, hash);
            update.executeUpdate();
        }
    }
}
