package vn.tangthu.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.SecurityTrail;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.dossier.api.CaptureIntoDossier;
import vn.tangthu.dossier.api.DescribeDossier;
import vn.tangthu.dossier.api.DocumentAlreadyFiledException;
import vn.tangthu.dossier.api.DocumentFiled;
import vn.tangthu.dossier.api.DocumentNotFiledException;
import vn.tangthu.dossier.api.DocumentRemoved;
import vn.tangthu.dossier.api.DossierArchived;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierReturned;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierStateException;
import vn.tangthu.dossier.api.DossierSubmitted;
import vn.tangthu.dossier.api.FiledDocument;
import vn.tangthu.dossier.api.ReasonMissingException;
import vn.tangthu.dossier.api.SecretDossierException;
import vn.tangthu.dossier.domain.Samples;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;

/** Filing and custody, on a database, with the neighbouring features faked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierWorkTest {
    private final MigratedDatabase database = new MigratedDatabase();
    private final Persistence persistence = new Persistence(database);
    private final List<AuditEvent> trail = Collections.synchronizedList(new ArrayList<>());
    private final List<AuditEvent> denied = new ArrayList<>();
    private final List<Record> news = Collections.synchronizedList(new ArrayList<>());
    private final Map<DocumentId, Custody> custody = new HashMap<>();
    private final FakeDocuments documents = new FakeDocuments();

    @BeforeEach
    void nothingHappensMeanwhile() {
        documents.beforeRows = () -> {};
    }

    @AfterAll
    void close() {
        persistence.close();
        database.close();
    }

    @Test
    void aCapturedDocumentGetsThePlaceATraceAndAnEvent() {
        var dossier = open("01.VP");

        var filed = capture(dossier, "a1");

        assertThat(filed.ordinal()).isEqualTo(1);
        assertThat(news).contains(new DocumentFiled(dossier, filed.document().id()));
        assertThat(trail)
                .filteredOn(e -> filed.document()
                        .id()
                        .value()
                        .toString()
                        .equals(e.details().get("document")))
                .extracting(AuditEvent::action, AuditEvent::objectId)
                .containsExactly(tuple("DOCUMENT_FILED", dossier.value().toString()));
        assertThat(capture(dossier, "a2").ordinal()).isEqualTo(2);
    }

    @Test
    void theSameFileTwiceInADossierIsAWarningAndInAnotherNone() {
        var dossier = open("02.VP");
        var other = open("03.VP");

        assertThat(capture(dossier, "b1").document().findings()).isEmpty();
        assertThat(capture(other, "b1").document().findings()).isEmpty();
        assertThat(capture(dossier, "b1").document().findings())
                .extracting(Finding::code)
                .containsExactly("DOS-109");
    }

    @Test
    void aClosedDossierTakesNoDocument() {
        var dossier = closed("04.VP");

        assertThatThrownBy(() -> capture(dossier, "c1")).isInstanceOf(DossierStateException.class);
    }

    @Test
    void capturesIntoOneDossierDoNotWaitForEachOthersBytes() throws Exception {
        var dossier = open("11.VP");
        var both = new CyclicBarrier(2);
        documents.beforeRows = () -> meet(both);
        var one = CompletableFuture.supplyAsync(() -> capture(dossier, "g1"));
        var other = CompletableFuture.supplyAsync(() -> capture(dossier, "g1"));

        var filed = List.of(one.get(1, TimeUnit.MINUTES), other.get(1, TimeUnit.MINUTES));

        assertThat(filed).extracting(FiledDocument::ordinal).containsExactlyInAnyOrder(1, 2);
        assertThat(filed.stream().flatMap(f -> f.document().findings().stream()))
                .as("whoever comes second is told that the first has the same file")
                .extracting(Finding::code)
                .containsExactly("DOS-109");
    }

    @Test
    void aDossierClosedWhileBytesComeInRefusesThem() {
        var dossier = open("12.VP");
        documents.beforeRows = () -> closeNow(dossier);

        assertThatThrownBy(() -> capture(dossier, "h1")).isInstanceOf(DossierStateException.class);

        List<DossierDocument> places =
                persistence.inTransaction(em -> dossiers(em).places(dossier, 0, 10));
        assertThat(places).isEmpty();
        assertThat(news)
                .noneMatch(e -> e instanceof DocumentFiled f && f.dossier().equals(dossier));
    }

    @Test
    void oneDocumentInTwoDossiersIsKeptOnce() {
        var first = open("05.VP");
        var second = open("06.VP");
        var document = capture(first, "d1").document().id();
        int captured = documents.byDigest.size();

        keeping(k -> k.file(second, document));

        assertThat(documents.byDigest).hasSize(captured);
        assertThat(this.<List<DossierId>>reading(r -> r.holding(document))).containsExactly(first, second);
        assertThatThrownBy(() -> keeping(k -> k.file(second, document)))
                .isInstanceOf(DocumentAlreadyFiledException.class);
    }

    @Test
    void removingNeedsAReasonAndLeavesATrace() {
        var dossier = open("07.VP");
        var document = capture(dossier, "e1").document().id();

        assertThatThrownBy(() -> remove(dossier, document, " ")).isInstanceOf(ReasonMissingException.class);
        remove(dossier, document, "Bản nháp");

        assertThat(news).contains(new DocumentRemoved(dossier, document));
        assertThat(trail)
                .filteredOn(e -> e.action().equals("DOCUMENT_REMOVED"))
                .extracting(e -> e.details().get("reason"))
                .contains("Bản nháp");
        assertThatThrownBy(() -> remove(dossier, document, "Bản nháp")).isInstanceOf(DocumentNotFiledException.class);
    }

    @Test
    void documentsGoToTheArchiveWithTheirDossierAndComeBackWithIt() {
        var dossier = open("08.VP");
        var own = capture(dossier, "f1").document().id();
        var shared = capture(dossier, "f2").document().id();
        var other = open("09.VP");
        keeping(k -> k.file(other, shared));
        closeNow(dossier);
        closeNow(other);

        custody(c -> c.submit(dossier));
        custody(c -> c.submit(other));
        assertThat(custody).containsEntry(own, Custody.ARCHIVE).containsEntry(shared, Custody.ARCHIVE);
        custody(c -> c.giveBack(dossier, "Thiếu chữ ký"));

        assertThat(custody).containsEntry(own, Custody.UNIT).containsEntry(shared, Custody.ARCHIVE);
        assertThat(news).contains(new DossierSubmitted(dossier), new DossierReturned(dossier, "Thiếu chữ ký"));
    }

    @Test
    void theTrailKeepsOldAndNewValuesOfADescription() {
        var dossier = open("13.VP");

        keeping(k -> k.describe(new DescribeDossier(
                dossier, Optional.empty(), Map.of(DossierField.TITLE, "Tiêu đề mới"), Optional.empty())));

        assertThat(trail)
                .filteredOn(e -> e.action().equals("DOSSIER_DESCRIBED"))
                .extracting(AuditEvent::details)
                .containsExactly(Map.of("title.old", "Hồ sơ 13.VP", "title.new", "Tiêu đề mới", "code", code(dossier)));
    }

    @Test
    void anAttemptToDescribeSecretRecordsIsInTheTrail() {
        var dossier = open("14.VP");

        assertThatThrownBy(() -> keeping(k -> k.describe(new DescribeDossier(
                        dossier, Optional.empty(), Map.of(DossierField.MODE, "Mật"), Optional.empty()))))
                .isInstanceOf(SecretDossierException.class);

        assertThat(denied).extracting(AuditEvent::action).containsExactly("DOSSIER_REFUSED");
    }

    @Test
    void archivingTwiceIsOnce() {
        var dossier = closed("10.VP");
        custody(c -> c.submit(dossier));

        assertThat(custody(c -> c.archive(dossier)).state()).isEqualTo(DossierState.ARCHIVED);
        assertThat(custody(c -> c.archive(dossier)).state()).isEqualTo(DossierState.ARCHIVED);
        assertThat(news).containsOnlyOnce(new DossierArchived(dossier));
        assertThatThrownBy(() -> custody(c -> c.submit(dossier))).isInstanceOf(DossierStateException.class);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the other capture waits", e);
        }
    }

    private DossierId open(String notation) {
        var dossier = Samples.open(Samples.described("Hồ sơ " + notation), notation);
        persistence.runInTransaction(em -> dossiers(em).add(dossier));
        return dossier.id();
    }

    private String code(DossierId dossier) {
        return persistence.inTransaction(em -> dossiers(em).require(dossier).code());
    }

    private DossierId closed(String notation) {
        var dossier = open(notation);
        closeNow(dossier);
        return dossier;
    }

    private void closeNow(DossierId dossier) {
        persistence.runInTransaction(em -> {
            var found = dossiers(em).lock(dossier);
            found.close(Samples.closing(found.metadata()));
        });
    }

    private FiledDocument capture(DossierId dossier, String sha256) {
        var content = new StagedContent(
                UUID.randomUUID(),
                sha256 + ".pdf",
                sha256 + ".pdf",
                "application/pdf",
                "",
                1,
                sha256,
                sha256,
                List.of());
        var metadata = new DocumentMetadata(Direction.INTERNAL, Map.of());
        return keeping(k -> k.capture(new CaptureIntoDossier(dossier, metadata, List.of(content))));
    }

    private void remove(DossierId dossier, DocumentId document, String reason) {
        keeping(k -> {
            k.remove(dossier, document, reason);
            return document;
        });
    }

    private <T> T keeping(Function<DossierKeepingBean, T> work) {
        return persistence.inTransaction(em -> {
            var bean = new DossierKeepingBean();
            bean.dossiers = dossiers(em);
            bean.news = news();
            bean.rules = new DossierRules();
            bean.rules.trail = new Denials();
            bean.rules.electronicDays = 60;
            bean.rules.read();
            bean.capture = documents;
            bean.documents = documents;
            bean.caller = new Officer();
            bean.clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
            return work.apply(bean);
        });
    }

    private <T> T custody(Function<DossierCustodyBean, T> work) {
        return persistence.inTransaction(em -> {
            var bean = new DossierCustodyBean();
            bean.dossiers = dossiers(em);
            bean.news = news();
            bean.documents = new HouseDocumentsBean() {
                @Override
                public void changeCustody(Collection<DocumentId> ids, Custody to) {
                    ids.forEach(id -> custody.put(id, to));
                }
            };
            return work.apply(bean);
        });
    }

    private <T> T reading(Function<DossierReadingBean, T> work) {
        return persistence.inTransaction(em -> {
            var bean = new DossierReadingBean();
            bean.dossiers = dossiers(em);
            return work.apply(bean);
        });
    }

    private DossierNews news() {
        var told = new DossierNews();
        told.audit = trail::add;
        told.outbox = news::add;
        return told;
    }

    private static Dossiers dossiers(EntityManager em) {
        var dossiers = new Dossiers();
        dossiers.database = em;
        dossiers.organization = FixedDirectory.seeing(Scope.AGENCY);
        return dossiers;
    }

    private final class Denials implements SecurityTrail {
        @Override
        public void recordDenied(AuditEvent attempt) {
            denied.add(attempt);
        }

        @Override
        public void recordLogin(String username) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void recordFailedLogin(String username) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void recordLogout(String username) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Officer implements Caller {
        @Override
        public String name() {
            return "chuyenvien";
        }

        @Override
        public String address() {
            return "-";
        }

        @Override
        public boolean hasRole(String role) {
            return false;
        }
    }
}
