package vn.tangthu.audit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.audit.api.AuditEntryView;
import vn.tangthu.audit.api.AuditFilter;
import vn.tangthu.audit.domain.ChainedEntry;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/**
 * Reads pages of the trail, newest first: by number, and within days that are asked for by time. Each page is read in the order
 * of an index of V03 from the last entry shown; H2 uses an index for the order only when it is named from its first column on.
 */
final class AuditQueries {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String order = "";

    private AuditQueries() {}

    static Page<AuditEntryView> page(Connection connection, AuditFilter filter, Optional<UUID> agency, PageRequest page)
            throws SQLException {
        var query = new AuditQueries();
        filter.objectId().ifPresent(v -> query.lead("object_id", v));
        filter.actor().ifPresent(v -> query.lead("actor", v));
        filter.action().ifPresent(v -> query.lead("action", v));
        agency.ifPresent(v -> query.lead("agency", v));
        filter.objectType().ifPresent(v -> query.narrow("object_type = ?", v));
        var after = page.after().flatMap(AuditQueries::seq);
        if (filter.from().isPresent() || filter.to().isPresent()) query.within(connection, filter, after);
        else after.ifPresent(v -> query.narrow("seq < ?", v));
        return query.read(connection, page.size());
    }

    /** A cursor that is none begins at the first page. */
    private static Optional<Long> seq(String cursor) {
        return cursor.matches("\\d{1,18}") ? Optional.of(Long.valueOf(cursor)) : Optional.empty();
    }

    /** The first of these conditions leads the order: it is the one that fewest entries meet. */
    private void lead(String column, Object value) {
        narrow(column + " = ?", value);
        if (order.isEmpty()) order = column + ", ";
    }

    private void narrow(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    /** One upper limit, the tighter: given two, H2 reads from the wider. */
    private void within(Connection connection, AuditFilter filter, Optional<Long> after) throws SQLException {
        order = conditions.contains("agency = ?") ? "agency, at desc, " : "at desc, ";
        filter.from().ifPresent(v -> narrow("at >= ?", AuditChain.utc(v)));
        var last = after.isPresent() ? AuditChain.findTime(connection, after.get()) : Optional.<Instant>empty();
        if (last.isPresent()
                && filter.to().filter(to -> !last.get().isBefore(to)).isEmpty()) {
            var at = AuditChain.utc(last.get());
            narrow("at <= ?", at);
            narrow("(at < ? or seq < ?)", at);
            values.add(after.get());
        } else filter.to().ifPresent(v -> narrow("at < ?", AuditChain.utc(v)));
    }

    private Page<AuditEntryView> read(Connection connection, int size) throws SQLException {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var sql = "select " + AuditChain.COLUMNS + " from audit_entry" + where + " order by " + order
                + "seq desc fetch first " + (size + 1) + " rows only";
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
