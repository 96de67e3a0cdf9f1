package vn.tangthu.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tangthu.audit.api.AuditEntryView;
import vn.tangthu.audit.api.AuditFilter;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.QueryWatch;

/** Pages of the trail visit the entries they show, however long it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditQueriesAtScaleTest {
    private static final UUID AGENCY = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final int ROWS = 20;

    private final MigratedDatabase database = new MigratedDatabase();
    private final QueryWatch watch = database.watch();

    /** One a minute, two at the same time. */
    @BeforeAll
    void fiveThousandEntriesOfOneAgency() {
        database.execute("""
                insert into audit_entry (seq, at, actor, address, action, object_type, object_id, agency, details,
                    previous_hash, hash)
                select x, dateadd('MINUTE', x / 2, timestamp with time zone '2026-01-01 00:00:00+00'),
                    case when mod(x, 100) = 0 then 'luutru' else 'vanthu' end, '-',
                    case when mod(x, 50) = 0 then 'DOSSIER_CLOSED' else 'DOCUMENT_READ' end, 'DOCUMENT',
                    cast(mod(x, 500) as varchar), '%s', '{}', repeat('0', 64), repeat('0', 64)
                from system_range(1, 5000)
                """.formatted(AGENCY));
        database.execute("analyze");
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void thePageVisitsItsEntriesAndNoMoreWhateverItIsNarrowedBy() throws SQLException {
        for (var agency : List.of(Optional.<UUID>empty(), Optional.of(AGENCY)))
            for (var after : List.of(Optional.<String>empty(), Optional.of("1500"))) {
                var page = new PageRequest(after, ROWS);
                assertVisits(ROWS, filter("", "", ""), agency, page);
                assertVisits(ROWS, filter("luutru", "", ""), agency, page);
                assertVisits(ROWS, filter("", "DOSSIER_CLOSED", ""), agency, page);
                assertVisits(ROWS, filter("", "", "7"), agency, page);
            }
    }

    @Test
    void aPageWithinDaysVisitsItsEntriesAndNoMore() throws SQLException {
        for (var agency : List.of(Optional.<UUID>empty(), Optional.of(AGENCY)))
            for (var after : List.of(Optional.<String>empty(), Optional.of("1500")))
                assertVisits(
                        ROWS,
                        within("2026-01-01T01:00:00Z", "2026-01-02T00:00:00Z"),
                        agency,
                        new PageRequest(after, ROWS));
    }

    @Test
    void pagesWithinDaysFollowEachOtherWithoutGapAndWithoutDoubles() throws SQLException {
        var seen = new ArrayList<Long>();
        var after = Optional.<String>empty();
        do {
            var page = read(
                    within("2026-01-01T01:00:00Z", "2026-01-01T02:00:00Z"),
                    Optional.of(AGENCY),
                    new PageRequest(after, 7));
            page.items().stream().map(AuditEntryView::seq).forEach(seen::add);
            after = page.next();
        } while (after.isPresent());

        var expected = new ArrayList<Long>();
        for (var seq = 239L; seq >= 120; seq--) expected.add(seq);
        assertThat(seen).isEqualTo(expected);
    }

    private void assertVisits(int most, AuditFilter filter, Optional<UUID> agency, PageRequest page)
            throws SQLException {
        watch.visited();
        read(filter, agency, page);
        assertThat(watch.visited())
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query.rows()).as(query.sql()).isLessThanOrEqualTo(most + 4));
    }

    private Page<AuditEntryView> read(AuditFilter filter, Optional<UUID> agency, PageRequest page) throws SQLException {
        try (var connection = watch.watched().getConnection()) {
            return AuditQueries.page(connection, filter, agency, page);
        }
    }

    private static AuditFilter filter(String actor, String action, String object) {
        return new AuditFilter(
                wanted(actor), wanted(action), Optional.empty(), wanted(object), Optional.empty(), Optional.empty());
    }

    private static AuditFilter within(String from, String to) {
        return new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse(from)),
                Optional.of(Instant.parse(to)));
    }

    private static Optional<String> wanted(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
