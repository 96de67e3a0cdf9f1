package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private void handleAllSteps() {
        persistence.runInTransaction(em -> bean(heldFormats(em), archivist).identifyAgain());
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
