package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tangthu.document.api.DocumentProcessed;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.document.api.ProposalId;
import vn.tangthu.document.api.RenditionProposals.Replacement;
import vn.tangthu.document.api.RenditionProposals.Taking;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;

/** Renditions beside the current ones, and what becomes of both when somebody has decided. */
class ProposalRowsTest extends DocumentRows {
    private static final Set<RenditionPurpose> PURPOSES = Set.of(RenditionPurpose.PRESERVATION, RenditionPurpose.TEXT);

    private final ProposalId proposal = new ProposalId(Ids.next());

    @Test
    void whatIsProposedIsKeptAndNoPartOfTheDocument() {
        var document = processed(staged("a.txt", "một"));
        var kept = proposed(document, "PDF/A-2u");

        assertThat(profile(document)).isEqualTo("PDF/A-2b");
        assertThat(named(kept)).containsExactly(kept.sha512());
    }

    @Test
    void whatIsTakenIsCurrentWithItsFindingsAndTheIndexHears() {
        var document = processed(staged("a.txt", "một"));
        proposed(document, "PDF/A-2u");
        news.clear();

        assertThat(take(document, document.version())).isEqualTo(Taking.TAKEN);

        assertThat(profile(document)).isEqualTo("PDF/A-2u");
        assertThat(conversionCodes((document))).containsExactly("CNV-009");
        assertThat(keptFiles()).isEqualTo(3); // the superseded one stays
        assertThat(news).containsExactly(new DocumentProcessed(document.id()));
        assertThat(proposedRows()).isZero();
    }

    @Test
    void aDocumentDescribedAnewIsLeftAsItIs() {
        var document = processed(staged("a.txt", "một"));
        proposed(document, "PDF/A-2u");

        assertThat(take(document, document.version() + 1)).isEqualTo(Taking.DOCUMENT_CHANGED);
        assertThat(profile(document)).isEqualTo("PDF/A-2b");
        assertThat(conversionCodes((document))).containsExactly("CNV-008");
    }

    @Test
    void aRenditionMadeMeanwhileIsNotReplaced() {
        var document = processed(staged("a.txt", "một"));
        proposed(document, "PDF/A-2u");
        addRendition(document, "PDF/A-3b", "bản khác");

        assertThat(take(document, document.version())).isEqualTo(Taking.DOCUMENT_CHANGED);
        assertThat(profile(document)).isEqualTo("PDF/A-3b");
    }

    @Test
    void whatIsInTheArchiveIsNotReplaced() {
        var document = processed(staged("a.txt", "một"));
        proposed(document, "PDF/A-2u");
        persistence.runInTransaction(em -> work(em).changeCustody(List.of(document.id()), Custody.ARCHIVE));

        assertThat(take(document, document.version() + 1)).isEqualTo(Taking.IN_ARCHIVE);
        assertThat(profile(document)).isEqualTo("PDF/A-2b");
    }

    @Test
    void findingsOnOtherFilesStayAlsoThoseOfTheSameName() {
        var two = processed(staged("a.txt", "một"), staged("b.txt", "hai"));
        proposed(two, "PDF/A-2u");
        take(two, two.version());
        assertThat(conversionCodes((two))).containsExactlyInAnyOrder("CNV-008", "CNV-009");

        var same = processed(staged("a.txt", "ba"), staged("a.txt", "bốn"));
        proposed(same, "PDF/A-2u");
        take(same, same.version());
        assertThat(conversionCodes((same))).containsExactlyInAnyOrder("CNV-008", "CNV-008", "CNV-009");
    }

    @Test
    void identicalFindingsOnFilesOfTheSameNameAreNotAdded() {
        var same = processed(staged("a.txt", "một"), staged("a.txt", "hai"));
        proposed(same, "PDF/A-2u");
        take(same, same.version(), Finding.warning("CNV-008", "a.txt", Map.of()));

        assertThat(conversionCodes((same))).containsExactly("CNV-008", "CNV-008");
    }

    @Test
    void aMarkOfSecrecyIsNotedOnceAndStaysWhenARenditionIsTaken() {
        var document = processed(staged("a.txt", "một"));
        var mark = Finding.error(SecretMark.FINDING, "a.txt", Map.of("mark", "MẬT"));
        news.clear();
        for (var i = 0; i < 2; i++)
            persistence.runInTransaction(em -> work(em).note(document.id(), ProcessingStep.PRESERVATION, mark));
        assertThat(SecretMark.isUndecidedOn(reread(document))).isTrue();
        assertThat(news).containsExactly(new DocumentProcessed(document.id()));

        proposed(document, "PDF/A-2u");
        take(document, document.version(), Finding.info("CNV-009", "a.txt", Map.of()));

        assertThat(reread(document).findings()).containsOnlyOnce(mark);
        assertThat(conversionCodes((document))).containsExactly("CNV-009");
    }

    @Test
    void aMarkOfSecrecyFoundAgainIsNotedOnce() {
        var document = processed(staged("a.txt", "một"));
        var mark = Finding.error(SecretMark.FINDING, "a.txt", Map.of("mark", "MẬT"));
        persistence.runInTransaction(em -> work(em).note(document.id(), ProcessingStep.PRESERVATION, mark));
        proposed(document, "PDF/A-2u");
        take(document, document.version(), mark);

        assertThat(reread(document).findings()).containsOnlyOnce(mark);
    }

    @Test
    void whatIsDroppedIsForgotten() {
        var document = processed(staged("a.txt", "một"));
        var kept = proposed(document, "PDF/A-2u");

        persistence.runInTransaction(em -> proposals(em).drop(proposal));

        assertThat(named(kept)).isEmpty();
    }

    /** With a rendition and a finding on each file, and all steps ended. */
    private DocumentView processed(StagedContent... contents) {
        var document = capture(DECISION, contents);
        addRendition(document, "PDF/A-2b", "pdf");
        var findings = document.components().stream()
                .map(c -> Finding.warning("CNV-008", c.fileName(), Map.of()))
                .toList();
        persistence.runInTransaction(em -> {
            work(em).finishStep(document.id(), ProcessingStep.SIGNATURE_VALIDATION, List.of());
            work(em).finishStep(document.id(), ProcessingStep.PRESERVATION, findings);
        });
        return reread(document);
    }

    private KeptRendition proposed(DocumentView document, String profile) {
        var bytes = "bản mới".getBytes(StandardCharsets.UTF_8);
        return persistence.inTransaction(em -> {
            var kept = work(em).keep(preservation(document, profile), new ByteArrayInputStream(bytes));
            proposals(em).propose(proposal, List.of(kept));
            return kept;
        });
    }

    private Taking take(DocumentView document, long version) {
        var name = document.components().get(0).fileName();
        return take(document, version, Finding.info("CNV-009", name, Map.of()));
    }

    private Taking take(DocumentView document, long version, Finding finding) {
        var component = document.components().get(0);
        var replaced = component.rendition(RenditionPurpose.PRESERVATION).map(RenditionView::sha256);
        var replacement = new Replacement(component.id(), version, replaced, PURPOSES, List.of(finding));
        return persistence.inTransaction(em -> proposals(em).take(proposal, replacement));
    }

    private List<String> conversionCodes(DocumentView document) {
        return codes(reread(document)).stream()
                .filter(code -> code.startsWith("CNV-"))
                .toList();
    }

    private String profile(DocumentView document) {
        return reread(document)
                .components()
                .get(0)
                .rendition(RenditionPurpose.PRESERVATION)
                .orElseThrow()
                .profile();
    }

    /** As the sweep of the content store asks. */
    private Set<String> named(KeptRendition kept) {
        return inTransaction(d -> d.named(List.of(kept.sha512())));
    }

    private int proposedRows() {
        return persistence.inTransaction(em -> rows(em).of(proposal).size());
    }

    private static Proposals rows(EntityManager em) {
        var rows = new Proposals();
        rows.database = em;
        return rows;
    }

    private RenditionProposalsBean proposals(EntityManager em) {
        var bean = new RenditionProposalsBean();
        bean.documents = documents(em);
        bean.proposals = rows(em);
        bean.renditions = new NewRenditions();
        bean.renditions.documents = documents(em);
        bean.renditions.formats = heldFormats(em);
        bean.renditions.clock = clock;
        bean.contents = contents(em);
        bean.outbox = news::add;
        bean.clock = clock;
        return bean;
    }
}
