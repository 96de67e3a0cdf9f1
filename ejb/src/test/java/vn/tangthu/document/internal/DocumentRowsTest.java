package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.document.api.CaptureDocument;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentProcessed;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork.Extent;
import vn.tangthu.document.api.DocumentWork.NewRendition;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.document.api.SecretDocumentException;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.document.internal.ContentIntake.Limits;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;
import vn.tangthu.platform.VietnamTime;

/** What capture and the work that follows leave in a real database and content store. */
class DocumentRowsTest {
    private static MigratedDatabase database;
    private static Persistence persistence;
    private final AgencyId agency = new AgencyId(Ids.next());
    private static final UnitId UNIT = new UnitId(Ids.next());
    private static final DocumentMetadata DECISION = new DocumentMetadata(
            Direction.INCOMING,
            Map.of(
                    DocumentField.TYPE_NAME, "QĐ",
                    DocumentField.CODE_NUMBER, "05",
                    DocumentField.CODE_NOTATION, "QĐ-BNV",
                    DocumentField.ISSUED_DATE, "21/11/2026",
                    DocumentField.ORGAN_NAME, "Bộ Nội vụ",
                    DocumentField.SUBJECT, "Về việc lưu trữ"));

    private final Clock clock = Clock.system(VietnamTime.ZONE);
    private final List<AuditEvent> trail = java.util.Collections.synchronizedList(new ArrayList<>());
    private final List<AuditEvent> refused = new ArrayList<>();
    private final List<Record> news = java.util.Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    private ContentStore store;
    private ContentIntake intake;

    @BeforeEach
    void open() {
        store = new ContentStore(folder.resolve("content"), new LocalFiles(), clock, (sha512, damaged) -> {});
        intake = new ContentIntake(store, new NoScanner(), new Limits(1 << 20, 0), clock);
    }

    @BeforeAll
    static void start() {
        database = new MigratedDatabase();
        persistence = new Persistence(database);
    }

    @AfterAll
    static void stop() {
        persistence.close();
        database.close();
    }

    @Test
    void aCapturedDocumentIsKeptDescribedTracedAndAnnounced() {
        var staged = staged("quyết định.txt", "Điều 1");
        var document = capture(DECISION, staged);

        assertThat(document.metadata().text(DocumentField.TYPE_NAME)).isEqualTo("02");
        assertThat(document.processing()).isEqualTo(Processing.PENDING);
        assertThat(document.custody()).isEqualTo(Custody.UNIT);
        assertThat(document.capturedBy()).isEqualTo("vanthu");
        assertThat(document.findings()).extracting(Finding::code).containsExactly("DOC-020");
        assertThat(read(document, RenditionPurpose.ORIGINAL)).isEqualTo("Điều 1");
        assertThat(reread(document)).isEqualTo(document);
        assertThat(trail).extracting(AuditEvent::action).containsExactly("DOCUMENT_CAPTURED");
        assertThat(news).containsExactly(new DocumentCaptured(document.id()));
    }

    @Test
    void aSecretDocumentLeavesNoRowNoBytesAndNoNews() {
        var secret = DECISION.with(DocumentField.SECRECY, "Mật");
        var staged = staged("a.txt", "Điều 1");
        assertThatThrownBy(() -> capture(secret, staged)).isInstanceOf(SecretDocumentException.class);
        store.discard(staged.id());
        assertThat(news).isEmpty();
        assertThat(trail).isEmpty();
        assertThat(refused)
                .as("the attempt is in the trail, without a word of the document")
                .extracting(AuditEvent::action, AuditEvent::agency, AuditEvent::details)
                .containsExactly(tuple(
                        "CONTENT_REFUSED", Optional.of(agency.value()), Map.of("code", "DOC-002", "mark", "Mật")));
        assertThat(keptFiles()).isZero();
    }

    @Test
    void theSameNumberNotationIssuerAndDateInTheAgencyIsAWarning() {
        var first = capture(DECISION, staged("a.txt", "một"));
        var second = capture(DECISION.with(DocumentField.CODE_NUMBER, "5"), staged("b.txt", "hai"));
        var other = capture(DECISION.with(DocumentField.CODE_NUMBER, "6"), staged("c.txt", "ba"));

        assertThat(codes(first)).doesNotContain("DOC-030");
        assertThat(second.findings())
                .filteredOn(f -> f.code().equals("DOC-030"))
                .extracting(f -> f.arguments().get("others"))
                .containsExactly(first.id().value().toString());
        assertThat(codes(other)).doesNotContain("DOC-030");
    }

    @Test
    void equalBytesAreKeptOnceAndFoundByTheirDigest() {
        var first = capture(DECISION, staged("a.txt", "chỉ ở đây"));
        var second = capture(DECISION, staged("b.txt", "chỉ ở đây"), staged("c.txt", "chỉ ở đây"));

        assertThat(codes(second)).contains("DOC-031");
        assertThat(keptFiles()).isEqualTo(1);
        var sha256 = first.components().get(0).sha256();
        var holders = inTransaction(d -> d.holding(sha256, Optional.empty()));
        assertThat(holders).containsExactly(second.id(), first.id());
    }

    @Test
    void theOldestOfVeryManyHoldersIsFoundToo() {
        var first = capture(DECISION, staged("a.txt", "chữ ký trên mọi văn bản"));
        var sha256 = first.components().get(0).sha256();
        database.execute(
                "insert into component select random_uuid(), document_id, 1 + x, 'b.txt', 'b.txt', media_type, pronom,"
                        + " size, sha256, sha512 from component, system_range(1, 3) where sha256 = '" + sha256 + "'");
        copies(first, DocumentReading.HOLDERS_AT_A_TIME + 5);

        var seen = new ArrayList<DocumentId>();
        var found = persistence.<Optional<DocumentId>>inTransaction(
                em -> reading(em).firstAmongHolders(sha256, some -> {
                    seen.addAll(some);
                    return some.stream().filter(first.id()::equals).findFirst();
                }));

        assertThat(found).contains(first.id());
        assertThat(seen).hasSize(DocumentReading.HOLDERS_AT_A_TIME + 6).doesNotHaveDuplicates();
    }

    @Test
    void theExtentCountsEveryFileAndByte() {
        var one = capture(DECISION, staged("a.txt", "123"), staged("b.txt", "4567"));
        var two = capture(DECISION, staged("c.txt", "89"));
        capture(DECISION, staged("d.txt", "không hỏi"));

        assertThat(this.<Extent>inTransaction(d -> d.extent(List.of(one.id(), two.id()))))
                .isEqualTo(new Extent(3, 9));
        assertThat(this.<Extent>inTransaction(d -> d.extent(List.of()))).isEqualTo(new Extent(0, 0));
    }

    @Test
    void listsLeaveNoRowsForLaterQueriesToLookThrough() {
        var document = capture(DECISION, staged("a.txt", "một"));

        persistence.runInTransaction(em -> {
            assertThat(work(em).list(List.of(document.id()))).containsExactly(reread(document));
            assertThat(em.unwrap(Session.class).getStatistics().getEntityCount())
                    .isZero();
        });
    }

    @Test
    void theSweepKnowsWhatRowsName() {
        var document = capture(DECISION, staged("a.txt", "một"));
        addRendition(document, "PDF/A-2b", "pdf");
        var original = document.components().get(0).sha512();
        var named = inTransaction(d -> d.named(Set.of(original, "0".repeat(128))));
        assertThat(named).containsExactly(original);
    }

    @Test
    void processingEndsWithItsLastStepAndSaysWhetherToLook() {
        var calm = capture(DECISION, withoutFindings(staged("a.txt", "một")));
        finish(calm, ProcessingStep.PRESERVATION);
        assertThat(reread(calm).processing()).isEqualTo(Processing.PENDING);
        assertThat(news).doesNotContain(new DocumentProcessed(calm.id()));
        finish(calm, ProcessingStep.SIGNATURE_VALIDATION, Finding.info("SIG-001", "", Map.of()));
        assertThat(reread(calm).processing()).isEqualTo(Processing.DONE);
        assertThat(news).contains(new DocumentProcessed(calm.id()));

        finish(calm, ProcessingStep.PRESERVATION, Finding.error("CNV-001", "a.txt", Map.of("rule", "6.2")));
        assertThat(reread(calm).processing()).isEqualTo(Processing.ATTENTION);
    }

    @Test
    void aStepDoneAgainReplacesOnlyItsOwnFindings() {
        var document = capture(DECISION, staged("a.txt", "một"));
        finish(document, ProcessingStep.PRESERVATION, Finding.error("CNV-001", "a.txt", Map.of()));
        finish(document, ProcessingStep.PRESERVATION, Finding.error("CNV-002", "a.txt", Map.of("rule", "6.2")));
        assertThat(codes(reread(document))).containsExactly("DOC-020", "CNV-002");
    }

    @Test
    void twoStepsEndingAtOnceAnnounceTheEndAtLeastOnce() throws Exception {
        for (var round = 0; round < 10; round++) {
            var document = capture(DECISION, staged("a.txt", "một"));
            var start = new CyclicBarrier(2);
            var threads = Executors.newFixedThreadPool(2);
            var steps = new ArrayList<java.util.concurrent.Callable<Boolean>>();
            for (var step : ProcessingStep.values())
                steps.add(() -> {
                    start.await();
                    finish(document, step);
                    return true;
                });
            for (var step : threads.invokeAll(steps)) assertThat(step.get()).isTrue();
            threads.shutdown();
            assertThat(news).contains(new DocumentProcessed(document.id()));
        }
    }

    @Test
    void aNewerRenditionIsTheCurrentOneAndTheOlderStays() {
        var document = capture(DECISION, staged("a.txt", "một"));
        addRendition(document, "", "chưa đạt");
        addRendition(document, "PDF/A-2b", "đạt");

        assertThat(reread(document).components().get(0).renditions())
                .extracting(RenditionView::profile)
                .containsExactly("PDF/A-2b");
        assertThat(read(document, RenditionPurpose.PRESERVATION)).isEqualTo("đạt");
        assertThat(keptFiles()).isEqualTo(3);
    }

    @Test
    void theOriginalServesAsRenditionWithoutASecondCopy() {
        var document = capture(DECISION, staged("a.txt", "một"));
        var original = document.components().get(0);
        replacePreservation(document, List.of(KeptRendition.original(preservation(document, "PDF/A-2b"), original)));

        assertThat(read(document, RenditionPurpose.PRESERVATION)).isEqualTo("một");
        assertThat(keptFiles()).isEqualTo(1);
    }

    @Test
    void whatASecondRunDidNotMakeAgainIsNotCurrentAnyMore() {
        var document = capture(DECISION, staged("a.txt", "một"));
        addRendition(document, "PDF/A-2b", "pdf");

        replacePreservation(document, List.of());

        assertThat(reread(document).components().get(0).renditions()).isEmpty();
        assertThat(keptFiles()).isEqualTo(2);
    }

    @Test
    void renditionsOfOtherPurposesStayWhenSomeAreReplaced() {
        var document = capture(DECISION, staged("a.txt", "một"));
        addRendition(document, "PDF/A-2b", "pdf");

        persistence.runInTransaction(
                em -> work(em).replaceRenditions(document.id(), Set.of(RenditionPurpose.TEXT), List.of()));

        assertThat(read(document, RenditionPurpose.PRESERVATION)).isEqualTo("pdf");
    }

    @Test
    void whatIsKeptButNotAddedIsNotThere() {
        var document = capture(DECISION, staged("a.txt", "một"));
        persistence.runInTransaction(
                em -> work(em).keep(preservation(document, "PDF/A-2b"), new ByteArrayInputStream(new byte[] {1})));

        assertThat(reread(document).components().get(0).renditions()).isEmpty();
    }

    @Test
    void aRenditionThatIsNotThereIsUnknown() {
        var document = capture(DECISION, staged("a.txt", "một"));
        assertThatThrownBy(() -> read(document, RenditionPurpose.TEXT)).isInstanceOf(UnknownDocumentException.class);
    }

    @Test
    void partsOfContentAreReadFromTheirOffset() throws IOException {
        var document = capture(DECISION, staged("a.txt", "0123456789"));
        var content = persistence.inTransaction(
                em -> contents(em).open(document.components().get(0).id(), RenditionPurpose.ORIGINAL));
        try (var part = content.stream(3, 4)) {
            assertThat(new String(part.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("3456");
        }
    }

    @Test
    void custodyChangesForAllAsked() {
        var one = capture(DECISION, staged("a.txt", "một"));
        var two = capture(DECISION, staged("b.txt", "hai"));
        persistence.runInTransaction(em -> work(em).changeCustody(List.of(one.id(), two.id()), Custody.ARCHIVE));
        assertThat(reread(one).custody()).isEqualTo(Custody.ARCHIVE);
        assertThat(reread(two).custody()).isEqualTo(Custody.ARCHIVE);
    }

    private static void copies(DocumentView document, int count) {
        var id = document.id().value();
        for (var i = 0; i < count; i++) {
            var copy = Ids.next();
            database.execute(
                    "insert into document select '" + copy + "', version, agency_id, unit_id, custody, direction,"
                            + " fields, type_code, code_number, code_notation, issued_date, organ_name, subject, duplicate_key,"
                            + " captured_at, captured_by from document where id = '" + id + "'");
            database.execute("insert into component select random_uuid(), '" + copy + "', ordinal, file_name,"
                    + " original_name, media_type, pronom, size, sha256, sha512 from component where document_id = '"
                    + id
                    + "' and ordinal = 1");
        }
    }

    private StagedContent staged(String name, String text) {
        return intake.stage(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static StagedContent withoutFindings(StagedContent s) {
        return new StagedContent(
                s.id(),
                s.fileName(),
                s.originalName(),
                s.mediaType(),
                s.pronom(),
                s.size(),
                s.sha256(),
                s.sha512(),
                List.of());
    }

    private DocumentView capture(DocumentMetadata metadata, StagedContent... contents) {
        var command = new CaptureDocument(metadata, agency, UNIT, List.of(contents));
        return persistence.inTransaction(em -> capture(em).capture(command));
    }

    private void finish(DocumentView document, ProcessingStep step, Finding... findings) {
        persistence.runInTransaction(em -> work(em).finishStep(document.id(), step, List.of(findings)));
    }

    private void addRendition(DocumentView document, String profile, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        persistence.runInTransaction(
                em -> work(em).addRendition(preservation(document, profile), new ByteArrayInputStream(bytes)));
    }

    private void replacePreservation(DocumentView document, List<KeptRendition> kept) {
        persistence.runInTransaction(
                em -> work(em).replaceRenditions(document.id(), Set.of(RenditionPurpose.PRESERVATION), kept));
    }

    private static NewRendition preservation(DocumentView document, String profile) {
        return new NewRendition(
                document.components().get(0).id(),
                RenditionPurpose.PRESERVATION,
                "application/pdf",
                profile,
                Conformance.CONFORMANT,
                "test 1");
    }

    private DocumentView reread(DocumentView document) {
        return persistence.inTransaction(em -> work(em).require(document.id()));
    }

    private String read(DocumentView document, RenditionPurpose purpose) {
        var component = document.components().get(0).id();
        var content = persistence.inTransaction(em -> contents(em).open(component, purpose));
        try (var in = content.stream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> codes(DocumentView document) {
        return document.findings().stream().map(Finding::code).toList();
    }

    private long keptFiles() {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private <T> T inTransaction(Function<Documents, T> work) {
        return persistence.inTransaction(em -> work.apply(documents(em)));
    }

    private static DocumentReadingBean reading(EntityManager em) {
        var bean = new DocumentReadingBean();
        bean.documents = documents(em);
        return bean;
    }

    private static Documents documents(EntityManager em) {
        var documents = new Documents();
        documents.database = em;
        return documents;
    }

    private KeptContents contents(EntityManager em) {
        var contents = new KeptContents();
        contents.documents = documents(em);
        contents.store = store;
        return contents;
    }

    private DocumentCaptureBean capture(EntityManager em) {
        var bean = new DocumentCaptureBean();
        bean.intake = intake;
        bean.store = store;
        bean.documents = documents(em);
        bean.refusals = new CaptureRefusals();
        bean.refusals.audit = refused::add;
        bean.audit = trail::add;
        bean.outbox = news::add;
        bean.caller = new Clerk();
        bean.clock = clock;
        return bean;
    }

    private DocumentWorkBean work(EntityManager em) {
        var renditions = new NewRenditions();
        renditions.documents = documents(em);
        renditions.clock = clock;
        var bean = new DocumentWorkBean();
        bean.documents = documents(em);
        bean.contents = contents(em);
        bean.store = store;
        bean.renditions = renditions;
        bean.outbox = news::add;
        bean.clock = clock;
        return bean;
    }

    private static final class Clerk implements vn.tangthu.platform.Caller {
        @Override
        public String name() {
            return "vanthu";
        }

        @Override
        public String address() {
            return "-";
        }

        @Override
        public boolean hasRole(String role) {
            return true;
        }
    }
}
