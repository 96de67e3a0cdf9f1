package vn.tangthu.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.document.api.DescribeDocument;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.dossier.api.DocumentAlreadyFiledException;
import vn.tangthu.dossier.api.DocumentFiled;
import vn.tangthu.dossier.api.DocumentNotFiledException;
import vn.tangthu.dossier.api.DocumentRemoved;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierStateException;
import vn.tangthu.dossier.api.FiledDocument;
import vn.tangthu.dossier.api.ReasonMissingException;
import vn.tangthu.platform.Finding;

/** Documents come into a dossier and leave it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierFilingTest extends DossierWork {
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
    void aDocumentIsDescribedAnewOnlyWhileAllItsDossiersAreOpen() {
        var first = open("13.VP");
        var second = open("14.VP");
        var document = capture(first, "i1").document().id();
        keeping(k -> k.file(second, document));
        keeping(k -> k.describe(first, correction(document)));
        closeNow(second);

        assertThatThrownBy(() -> keeping(k -> k.describe(first, correction(document))))
                .isInstanceOf(DossierStateException.class);
        assertThat(described).containsOnlyOnce(document);
    }

    @Test
    void aDocumentIsDescribedAnewOnlyInADossierThatHoldsIt() {
        var dossier = open("15.VP");
        var elsewhere = capture(open("16.VP"), "j1").document().id();

        assertThatThrownBy(() -> keeping(k -> k.describe(dossier, correction(elsewhere))))
                .isInstanceOf(DocumentNotFiledException.class);
    }

    private static DescribeDocument correction(DocumentId document) {
        return new DescribeDocument(document, Optional.empty(), Optional.empty(), Map.of(DocumentField.SUBJECT, "Mới"));
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

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the other capture waits", e);
        }
    }

    private void remove(DossierId dossier, DocumentId document, String reason) {
        keeping(k -> {
            k.remove(dossier, document, reason);
            return document;
        });
    }

    private <T> T reading(Function<DossierReadingBean, T> work) {
        return persistence.inTransaction(em -> {
            var bean = new DossierReadingBean();
            bean.dossiers = dossiers(em);
            return work.apply(bean);
        });
    }
}
