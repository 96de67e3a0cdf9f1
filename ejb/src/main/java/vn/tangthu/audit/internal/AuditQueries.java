package vn.tangthu.audit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.audit.api.AuditEntryView;
import vn.tangthu.audit.api.AuditFilter;
import vn.tangthu.audit.domain.ChainedEntry;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Reads pages of the trail, newest first, by the number of the last entry shown. */
final class AuditQueries {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private AuditQueries() {}

    static Page<AuditEntryView> page(Connection connection, AuditFilter filter, Optional<UUID> agency, PageRequest page)
            throws SQLException {
        var query = new AuditQueries();
        filter.actor().ifPresent(v -> query.narrow("actor = ?", v));
        filter.action().ifPresent(v -> query.narrow("action = ?", v));
        filter.objectType().ifPresent(v -> query.narrow("object_type = ?", v));
        filter.objectId().ifPresent(v -> query.narrow("object_id = ?", v));
        filter.from().ifPresent(v -> query.narrow("at >= ?", AuditChain.utc(v)));
        filter.to().ifPresent(v -> query.narrow("at < ?", AuditChain.utc(v)));
        agency.ifPresent(v -> query.narrow("agency = ?", v));
        page.after().flatMap(AuditQueries::seq).ifPresent(v -> query.narrow("seq < ?", v));
        return query.read(connection, page.size());
    }

    /** A cursor that is none begins at the first page. */
    private static Optional<Long> seq(String cursor) {
        return cursor.matches("\\d{1,18}") ? Optional.of(Long.valueOf(cursor)) : Optional.empty();
    }

    private void narrow(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private Page<AuditEntryView> read(Connection connection, int size) throws SQLException {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var sql = "select " + AuditChain.COLUMNS + " from audit_entry" + where + " order by seq desc fetch first "
                + (size + 1) + " rows only";
        try (var query = connection.prepareStatement(sql)) {
            bind(query);
            var entries =
                    AuditChain.readAll(query).stream().map(AuditQueries::view).toList();
            if (entries.size() <= size) return new Page<>(entries, Optional.empty());
            var shown = entries.subList(0, size);
            return new Page<>(
                    shown, Optional.of(Long.toString(shown.get(size - 1).seq())));
        }
    }

    private void bind(PreparedStatement query) throws SQLException {
        for (var i = 0; i < values.size(); i++) query.setObject(i + 1, values.get(i));
    }

    private static AuditEntryView view(ChainedEntry entry) {
        var trace = entry.trace();
        return new AuditEntryView(
                entry.seq(),
                trace.at(),
                trace.actor(),
                trace.address(),
                trace.action(),
                trace.objectType(),
                trace.objectId(),
                trace.agency(),
                AuditDetails.read(trace.details()),
                entry.hash());
    }
}
