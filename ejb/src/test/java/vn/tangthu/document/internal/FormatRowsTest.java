package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork.NewRendition;
import vn.tangthu.document.api.FormatHolding;
import vn.tangthu.document.api.FormatLevel;
import vn.tangthu.document.api.HeldFile;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.organization.FixedDirectory;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** What is kept, by format, on real rows. */
class FormatRowsTest extends DocumentRows {
    private final Visibility archivist = new Visibility(Scope.AGENCY, Optional.of(agency), Optional.of(UNIT));

    @Test
    void filesAreCountedByFormatThoseAtRiskFirst() {
        capture(DECISION, staged("a.txt", "một"), rtf("b.rtf"));
        capture(DECISION, staged("c.txt", "hai"));

        var holdings = holdings(archivist);

        assertThat(holdings).extracting(FormatHolding::puid).containsExactly("fmt/45", "x-fmt/111");
        assertThat(holdings).extracting(FormatHolding::files).containsExactly(1L, 2L);
        assertThat(holdings)
                .extracting(h -> h.assessment().level())
                .containsExactly(FormatLevel.AT_RISK, FormatLevel.PREFERRED);
        assertThat(holdings.get(1).volume())
                .isEqualTo("một".getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 3L);
        assertThat(holdings.get(0).registered().orElseThrow().name()).isEqualTo("Rich Text Format");
    }

    @Test
    void aFileCountsAsPreservedWhileItsPdfaConforms() {
        var document = capture(DECISION, staged("a.txt", "một"));
        assertThat(preserved()).isZero();

        addRendition(document, "PDF/A-2b", "bản một");
        assertThat(preserved()).isEqualTo(1);

        addRendition(document, Conformance.NOT_CONFORMANT);
        assertThat(preserved()).isZero();

        addRendition(document, "PDF/A-2b", "bản hai");
        persistence.runInTransaction(
                em -> work(em).replaceRenditions(document.id(), Set.of(RenditionPurpose.PRESERVATION), List.of()));
        assertThat(preserved()).isZero();
    }

    @Test
    void eachSeesWhatTheirRoleSees() {
        var document = capture(DECISION, staged("a.txt", "một"));
        var other = new Visibility(Scope.AGENCY, Optional.of(new AgencyId(Ids.next())), Optional.empty());
        var inspector = new Visibility(Scope.SUBMITTED_EVERYWHERE, Optional.empty(), Optional.empty());
        var administrator = new Visibility(Scope.NONE, Optional.empty(), Optional.empty());
        var before = texts(inspector);

        assertThat(holdings(other)).isEmpty();
        assertThat(files(other)).isEmpty();
        assertThat(texts(administrator)).isPositive();
        assertThat(files(administrator)).isEmpty();

        persistence.runInTransaction(em -> work(em).changeCustody(List.of(document.id()), Custody.ARCHIVE));
        assertThat(texts(inspector)).isEqualTo(before + 1);
        assertThat(files(inspector)).extracting(HeldFile::document).contains(document.id());
    }

    @Test
    void theFilesOfAFormatAreListedNewestFirstAndPageByPage() {
        var first = capture(DECISION, staged("a.txt", "một"));
        var second = capture(DECISION, rtf("b.rtf"), staged("c.txt", "hai"));

        var page = files(archivist, PageRequest.first(1));
        var next = files(archivist, new PageRequest(page.next(), 1));

        assertThat(page.items()).extracting(HeldFile::document).containsExactly(second.id());
        assertThat(page.items()).extracting(HeldFile::fileName).containsExactly("c.txt");
        assertThat(page.items()).extracting(HeldFile::subject).containsExactly("Về việc lưu trữ");
        assertThat(next.items()).extracting(HeldFile::document).containsExactly(first.id());
        assertThat(next.next()).isEmpty();
    }

    @Test
    void filesWithoutAnIdentifierOrWithAnOldOneAreIdentifiedAgain() {
        var document = capture(DECISION, rtf("b.rtf"), staged("c.txt", "hai"));
        database.execute("update component set pronom = '' where document_id = '"
                + document.id().value() + "'");

        handleAllSteps();

        assertThat(reread(document).components())
                .extracting(c -> c.pronom().orElse(""))
                .containsExactly("fmt/45", "x-fmt/111");
        assertThat(trail).extracting(AuditEvent::action).contains("FORMATS_IDENTIFIED_AGAIN");
    }

    @Test
    void identifyingAgainGoesOnUntilTheLastFile() {
        for (var batch = 0; batch < 3; batch++) {
            var contents = new StagedContent[40];
            for (var i = 0; i < contents.length; i++) contents[i] = staged("c.txt", batch + " " + i);
            capture(DECISION, contents);
        }
        database.execute("update component set pronom = '' where agency_id = '" + agency.value() + "'");

        handleAllSteps();

        assertThat(holdings(archivist)).extracting(FormatHolding::puid).containsExactly("x-fmt/111");
    }

    @Test
    void aFileThatCannotBeReadKeepsItsIdentifierIsCountedAndHoldsNobodyUp() throws IOException {
        var before = Ids.next();
        var document = capture(DECISION, staged("a.docx", Samples.endingEarly(Samples.docx(), "word/document.xml")));
        var lost = capture(DECISION, rtf("b.rtf"));
        var unreadable = capture(DECISION, staged("c.rtf", "{\\rtf1\\ansi y}"));
        var last = capture(DECISION, staged("d.rtf", "{\\rtf1\\ansi z}"));
        setIdentifiers("fmt/1");
        Files.delete(kept(lost));
        Files.delete(kept(unreadable));
        Files.createDirectory(kept(unreadable));

        handleStepsFrom(new FormatStep(before, 0, 0, 0));

        assertThat(identifiers(document, lost, unreadable)).containsOnly("fmt/1");
        assertThat(identifiers(last)).containsExactly("fmt/45");
        assertThat(ended().details()).containsEntry("files", "4").containsEntry("failed", "3");
    }

    @Test
    void everyOtherIdentifierLeavesATraceAtItsDocument() {
        var document = capture(DECISION, rtf("b.rtf"));
        setIdentifiers("fmt/1");
        var same = capture(DECISION, rtf("c.rtf"));

        handleAllSteps();

        var file = document.components().get(0).id().value().toString();
        assertThat(trail)
                .filteredOn(e -> e.action().equals("FORMAT_CHANGED"))
                .filteredOn(e -> e.agency().equals(Optional.of(agency.value())))
                .containsExactly(new AuditEvent(
                        "FORMAT_CHANGED",
                        "DOCUMENT",
                        document.id().value().toString(),
                        Optional.of(agency.value()),
                        Map.of(
                                "component",
                                file,
                                "before",
                                "fmt/1",
                                "after",
                                "fmt/45",
                                "signatures",
                                Samples.PRONOM.signatures().version())));
        assertThat(identifiers(same)).containsExactly("fmt/45");
    }

    @Test
    void onlyWhatIsAContainerByItsBeginningIsOpenedAgain() {
        var zip = Samples.endingEarly(Samples.zip(Map.of("mimetype", new byte[5000])), "mimetype");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Samples.pdf("1.7"));
        bytes.writeBytes(zip);
        var document = capture(DECISION, staged("a.pdf", bytes.toByteArray()));
        var known = identifiers(document);
        setIdentifiers("");

        handleAllSteps();

        assertThat(identifiers(document)).isEqualTo(known).containsExactly("fmt/276");
    }

    private AuditEvent ended() {
        return trail.stream()
                .filter(e -> e.action().equals("FORMATS_IDENTIFICATION_ENDED"))
                .findFirst()
                .orElseThrow();
    }

    private StagedContent staged(String name, byte[] bytes) {
        return intake.stage(name, new ByteArrayInputStream(bytes));
    }

    private Path kept(DocumentView document) {
        return store.path(document.components().get(0).sha512());
    }

    private void setIdentifiers(String puid) {
        database.execute("update component set pronom = '" + puid + "' where agency_id = '" + agency.value() + "'");
    }

    private List<String> identifiers(DocumentView... documents) {
        return Stream.of(documents)
                .flatMap(d -> reread(d).components().stream())
                .map(c -> c.pronom().orElse(""))
                .toList();
    }

    private void handleAllSteps() {
        persistence.runInTransaction(em -> bean(heldFormats(em), archivist).identifyAgain());
        handleSteps();
    }

    private void handleStepsFrom(FormatStep step) {
        news.add(step);
        handleSteps();
    }

    private void handleSteps() {
        for (var next = steps(); !next.isEmpty(); next = steps()) {
            news.removeAll(next);
            next.forEach(step -> persistence.runInTransaction(em -> handler(em).handle(step)));
        }
    }

    private List<FormatStep> steps() {
        return news.stream()
                .filter(FormatStep.class::isInstance)
                .map(FormatStep.class::cast)
                .toList();
    }

    private FormatStepHandler handler(EntityManager em) {
        var handler = new FormatStepHandler();
        handler.steps = new FormatSteps();
        handler.steps.database = em;
        handler.steps.outbox = news::add;
        handler.steps.audit = trail::add;
        handler.formats = Samples.formats(clock);
        handler.store = store;
        return handler;
    }

    private StagedContent rtf(String name) {
        return staged(name, "{\\rtf1\\ansi x}");
    }

    private void addRendition(DocumentView document, Conformance verdict) {
        var made = new NewRendition(
                document.components().get(0).id(),
                RenditionPurpose.PRESERVATION,
                "application/pdf",
                "PDF/A-2b",
                verdict,
                "test 1");
        persistence.runInTransaction(em -> work(em).addRendition(made, new ByteArrayInputStream(new byte[] {1})));
    }

    private long preserved() {
        return holdings(archivist).stream().mapToLong(FormatHolding::preserved).sum();
    }

    private long texts(Visibility visibility) {
        return holdings(visibility).stream()
                .filter(h -> h.puid().equals("x-fmt/111"))
                .mapToLong(FormatHolding::files)
                .sum();
    }

    private List<FormatHolding> holdings(Visibility visibility) {
        return persistence.inTransaction(em -> bean(heldFormats(em), visibility).holdings());
    }

    private List<HeldFile> files(Visibility visibility) {
        return files(visibility, PageRequest.first(200)).items();
    }

    private Page<HeldFile> files(Visibility visibility, PageRequest page) {
        return persistence.inTransaction(
                em -> bean(heldFormats(em), visibility).files("text/plain", "x-fmt/111", page));
    }

    private FormatHoldingsBean bean(HeldFormats held, Visibility visibility) {
        var registry = new KnownFormats();
        registry.pronom = Samples.PRONOM;
        registry.clock = clock;
        var bean = new FormatHoldingsBean();
        bean.held = held;
        bean.registry = registry;
        bean.directory = new FixedDirectory(visibility);
        bean.audit = trail::add;
        bean.outbox = news::add;
        return bean;
    }
}
