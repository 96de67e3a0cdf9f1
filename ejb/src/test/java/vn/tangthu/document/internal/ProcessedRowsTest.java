package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.tangthu.document.api.DocumentProcessed;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.platform.Finding;

/** What the steps of processing leave of a document. */
class ProcessedRowsTest extends DocumentRows {
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

    private void finish(DocumentView document, ProcessingStep step, Finding... findings) {
        persistence.runInTransaction(em -> work(em).finishStep(document.id(), step, List.of(findings)));
    }
}
