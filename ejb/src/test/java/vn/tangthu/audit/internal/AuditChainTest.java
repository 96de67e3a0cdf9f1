package vn.tangthu.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.audit.api.AuditEntryView;
import vn.tangthu.audit.api.AuditFilter;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.audit.api.ChainVerdict.Break;
import vn.tangthu.audit.api.ChainVerdict.Broken;
import vn.tangthu.audit.api.ChainVerdict.Whole;
import vn.tangthu.audit.domain.ChainedEntry;
import vn.tangthu.audit.domain.Trace;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

class AuditChainTest {
    private static final Instant NOW = Instant.parse("2026-11-21T03:04:05.000007Z");
    private static final UUID SNV = UUID.randomUUID();
    private static final UUID SKHCN = UUID.randomUUID();

    private final MigratedDatabase database = new MigratedDatabase();
    private final ChainVerifier verifier = new ChainVerifier(database.dataSource(), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void tenEntries() throws SQLException {
        for (var i = 1; i <= 10; i++) append(trace("DOSSIER_CLOSED", "d-" + i, i % 2 == 0 ? SNV : SKHCN));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Trace trace(String action, String object, UUID agency) {
        return new Trace(
                NOW, "vanthu", "127.0.0.1", action, "DOSSIER", object, Optional.of(agency), "{\"mã\":\"01.VP.2026\"}");
    }

    private void append(Trace... traces) throws SQLException {
        inTransaction(c -> AuditChain.append(c, List.of(traces)));
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            work.with(connection);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void untouchedChainIsWholeAndNamesItsEnd() throws SQLException {
        var verdict = (Whole) verifier.verify(Optional.empty());

        assertThat(verdict.entries()).isEqualTo(10);
        assertThat(verdict.at()).isEqualTo(NOW);
        assertThat(verdict.head().seq()).isEqualTo(10);
        assertThat(verifier.verify(Optional.of(verdict.head()))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set actor = 'lanhdao' where seq = 4 | 4 | CHANGED",
                "update audit_entry set at = dateadd(second, 1, at) where seq = 4 | 4 | CHANGED",
                "update audit_entry set agency = null where seq = 1 | 1 | CHANGED",
                "update audit_entry set details = '{}' where seq = 10 | 10 | CHANGED",
                "update audit_entry set hash = repeat('b', 64) where seq = 7 | 7 | CHANGED",
                "delete from audit_entry where seq = 1 | 1 | REMOVED",
                "delete from audit_entry where seq = 5 | 5 | REMOVED",
                "delete from audit_entry where seq >= 9 | 9 | HEAD_DIFFERS",
                "delete from audit_entry | 1 | HEAD_DIFFERS",
                "update audit_head set seq = 9 | 10 | HEAD_DIFFERS",
                "update audit_head set hash = repeat('c', 64) | 11 | HEAD_DIFFERS",
                "delete from audit_head | 0 | HEAD_DIFFERS",
                "update audit_entry set seq = 11 where seq = 3 | 3 | REMOVED",
                "update audit_entry set seq = -1 where seq = 3 | 1 | REMOVED"
            })
    void tamperingIsFoundAtItsPlace(String sql, long seq, Break reason) throws SQLException {
        assertThat(database.execute(sql)).isPositive();

        var verdict = (Broken) verifier.verify(Optional.empty());

        assertThat(verdict.seq()).isEqualTo(seq);
        assertThat(verdict.reason()).isEqualTo(reason);
    }

    @Test
    void swappedEntriesAreFound() throws SQLException {
        database.execute("update audit_entry set seq = 100 where seq = 4");
        database.execute("update audit_entry set seq = 4 where seq = 5");
        database.execute("update audit_entry set seq = 5 where seq = 100");

        assertThat((Broken) verifier.verify(Optional.empty()))
                .extracting(Broken::seq)
                .isEqualTo(4L);
    }

    @Test
    void replacedEntryWithItsOwnRightHashIsFoundAtItsSuccessor() throws SQLException {
        var forged = forge(6, trace("DOSSIER_OPENED", "d-x", SNV));
        database.execute("delete from audit_entry where seq = 6");
        insert(forged);

        var verdict = (Broken) verifier.verify(Optional.empty());

        assertThat(verdict.seq()).isEqualTo(7);
        assertThat(verdict.reason()).isEqualTo(Break.NOT_LINKED);
    }

    @Test
    void rewrittenTailWithRightHeadIsFoundByAnAnchorKeptElsewhere() throws SQLException {
        var anchor = ((Whole) verifier.verify(Optional.empty())).head();
        database.execute("delete from audit_entry where seq = 10");
        var forged = forge(10, trace("DOSSIER_OPENED", "d-x", SNV));
        insert(forged);
        database.execute("update audit_head set hash = '" + forged.hash() + "'");

        assertThat(verifier.verify(Optional.empty())).isInstanceOf(Whole.class);
        var verdict = (Broken) verifier.verify(Optional.of(anchor));
        assertThat(verdict.reason()).isEqualTo(Break.ANCHOR_DIFFERS);
        assertThat(verdict.seq()).isEqualTo(10);
    }

    @Test
    void cutTailWithRightHeadIsFoundByAnAnchorKeptElsewhere() throws SQLException {
        var anchor = ((Whole) verifier.verify(Optional.empty())).head();
        database.execute("delete from audit_entry where seq = 10");
        database.execute("update audit_head set seq = 9, hash = (select hash from audit_entry where seq = 9)");

        assertThat(verifier.verify(Optional.empty())).isInstanceOf(Whole.class);
        assertThat((Broken) verifier.verify(Optional.of(anchor)))
                .extracting(Broken::reason)
                .isEqualTo(Break.ANCHOR_DIFFERS);
    }

    private ChainedEntry forge(long seq, Trace trace) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            var before = AuditChain.after(connection, seq - 2, 1).get(0);
            return ChainedEntry.after(before.seq(), before.hash(), trace);
        }
    }

    private void insert(ChainedEntry forged) {
        database.execute("insert into audit_entry select " + forged.seq() + ", e.at, e.actor, e.address, '"
                + forged.trace().action() + "', e.object_type, '"
                + forged.trace().objectId() + "', '" + SNV
                + "', e.details, '" + forged.previousHash() + "', '" + forged.hash()
                + "' from audit_entry e where e.seq = 1");
    }

    @Test
    void sixteenWritersAtOnceLeaveOneChainWithoutGaps() throws Exception {
        var start = new CyclicBarrier(16);
        var writers = IntStream.range(0, 16).<Callable<Void>>mapToObj(w -> () -> {
            start.await();
            for (var i = 0; i < 25; i++)
                append(
                        trace("DOCUMENT_READ", w + "/" + i + "/a", SNV),
                        trace("DOCUMENT_READ", w + "/" + i + "/b", SNV));
            return null;
        });
        var threads = Executors.newFixedThreadPool(16);
        try {
            for (var done : threads.invokeAll(writers.toList())) done.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(verifier.verify(Optional.empty()).entries()).isEqualTo(10 + 16 * 25 * 2);
        assertThat(verifier.verify(Optional.empty())).isInstanceOf(Whole.class);
    }

    @Test
    void verificationBesideAWriterNeverSeesABreak() throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        try {
            var writer = threads.submit(() -> {
                for (var i = 0; i < 300; i++) append(trace("DOCUMENT_READ", "x-" + i, SNV));
                return null;
            });
            while (!writer.isDone())
                assertThat(verifier.verify(Optional.empty())).isInstanceOf(Whole.class);
            writer.get();
        } finally {
            threads.shutdownNow();
        }
        assertThat(verifier.verify(Optional.empty()).entries()).isEqualTo(310);
    }

    @Test
    void chainLongerThanABatchIsReadToItsEnd() throws SQLException {
        var traces = IntStream.range(0, 2_500)
                .mapToObj(i -> trace("DOCUMENT_READ", "y-" + i, SNV))
                .toArray(Trace[]::new);
        append(traces);

        assertThat(verifier.verify(Optional.empty()).entries()).isEqualTo(2_510);
        database.execute("delete from audit_entry where seq = 2400");
        assertThat((Broken) verifier.verify(Optional.empty()))
                .extracting(Broken::seq)
                .isEqualTo(2_400L);
    }

    @Test
    void pagesGoFromTheNewestToTheOldestWithoutGapOrRepetition() throws SQLException {
        var seen = new ArrayList<Long>();
        var page = new PageRequest(Optional.empty(), 3);
        while (true) {
            var read = read(AuditFilter.everything(), Optional.empty(), page);
            read.items().forEach(e -> seen.add(e.seq()));
            if (read.next().isEmpty()) break;
            page = new PageRequest(read.next(), 3);
        }

        assertThat(seen).containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void filtersNarrow() throws SQLException {
        append(new Trace(
                NOW.plusSeconds(60),
                "luutru",
                "10.0.0.9",
                "SUBMISSION_ACCEPTED",
                "SUBMISSION",
                "s-1",
                Optional.empty(),
                "{}"));

        assertThat(read(AuditFilter.object("DOSSIER", "d-4"), Optional.empty(), PageRequest.first(50))
                        .items())
                .extracting(AuditEntryView::seq)
                .containsExactly(4L);
        assertThat(read(AuditFilter.everything(), Optional.of(SNV), PageRequest.first(50))
                        .items())
                .extracting(AuditEntryView::seq)
                .containsExactly(10L, 8L, 6L, 4L, 2L);
        var all = Optional.<String>empty();
        var later = new AuditFilter(
                Optional.of("luutru"),
                Optional.of("SUBMISSION_ACCEPTED"),
                all,
                all,
                Optional.of(NOW.plusSeconds(60)),
                Optional.of(NOW.plusSeconds(61)));
        assertThat(read(later, Optional.empty(), PageRequest.first(50)).items())
                .extracting(AuditEntryView::objectId)
                .containsExactly("s-1");
        var before = new AuditFilter(all, all, all, all, Optional.empty(), Optional.of(NOW.plusSeconds(60)));
        assertThat(read(before, Optional.empty(), PageRequest.first(50)).items())
                .hasSize(10);
    }

    @Test
    void entryIsReadAsItWasWritten() throws SQLException {
        var entry = read(AuditFilter.object("DOSSIER", "d-1"), Optional.empty(), PageRequest.first(1))
                .items()
                .get(0);

        assertThat(entry.at()).isEqualTo(NOW);
        assertThat(entry.actor()).isEqualTo("vanthu");
        assertThat(entry.agency()).contains(SKHCN);
        assertThat(entry.details()).containsExactly(Map.entry("mã", "01.VP.2026"));
    }

    @Test
    void anAnchorBeyondTheEndIsNotMet() throws SQLException {
        assertThat((Broken) verifier.verify(Optional.of(new ChainAnchor(11, "a".repeat(64)))))
                .extracting(Broken::reason)
                .isEqualTo(Break.ANCHOR_DIFFERS);
    }

    private Page<AuditEntryView> read(AuditFilter filter, Optional<UUID> agency, PageRequest page) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            return AuditQueries.page(connection, filter, agency, page);
        }
    }
}
