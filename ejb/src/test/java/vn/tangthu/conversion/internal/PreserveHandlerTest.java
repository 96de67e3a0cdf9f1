package vn.tangthu.conversion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.domain.TriedConversion;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;

class PreserveHandlerTest {
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    @TempDir
    Path folder;

    private final KeptWork work = new KeptWork();
    private final List<ConversionAttempt> attempts = new ArrayList<>();
    private final Workshop workshop = new Workshop();
    private final PreserveHandler handler = new PreserveHandler();

    @BeforeEach
    void prepare() {
        workshop.data = folder.toString();
        workshop.workers = 1;
        workshop.heapMegabytes = 256;
        workshop.officeHome = folder.resolve("no-office").toString();
        workshop.open();
        handler.work = work;
        handler.workshop = workshop;
        handler.conversion = new ComponentConversion();
        handler.conversion.work = work;
        handler.conversion.workshop = workshop;
        handler.conversion.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        handler.records = (document, renditions, found, made) -> {
            work.replaceRenditions(document, Set.of(RenditionPurpose.values()), renditions);
            attempts.addAll(made);
            work.finishStep(
                    document,
                    ProcessingStep.PRESERVATION,
                    found.stream().flatMap(file -> file.findings().stream()).toList());
        };
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void everyFileGetsWhatCanBeMadeAndTheStepEndsWithAllFindings() throws IOException {
        work.hold(pdf("scan.pdf"), "application/pdf");
        work.hold(Files.writeString(folder.resolve("letter.txt"), "Công văn"), "text/plain");
        work.hold(Files.writeString(folder.resolve("film.mp4"), "x"), "video/mp4");

        handler.handle(new DocumentCaptured(work.document));

        assertThat(work.renditions.keySet())
                .contains("scan.pdf PRESERVATION", "scan.pdf CONFORMANCE_REPORT", "scan.pdf TEXT", "letter.txt TEXT")
                .noneMatch(key -> key.startsWith("film.mp4"));
        assertThat(work.renditions.get("scan.pdf PRESERVATION").conformance()).isEqualTo(Conformance.CONFORMANT);
        assertThat(work.bytes.get("scan.pdf CONFORMANCE_REPORT")).contains("isCompliant=\"true\"");
        assertThat(work.bytes).containsEntry("letter.txt TEXT", "Công văn");
        assertThat(codes(work.finished.get(0))).contains("CNV-013 letter.txt", "CNV-016 film.mp4");
        assertThat(attempts)
                .extracting(ConversionAttempt::step)
                .contains(ConversionStep.READING, ConversionStep.VALIDATION, ConversionStep.REPAIR);
    }

    @Test
    void aMarkOfSecrecyOnTheFirstPageIsAnError() throws IOException {
        work.hold(Files.writeString(folder.resolve("letter.txt"), "UBND TỈNH\nTỐI MẬT\nBÁO CÁO"), "text/plain");

        handler.handle(new DocumentCaptured(work.document));

        assertThat(codes(work.finished.get(0))).contains("DOC-032 letter.txt");
    }

    @Test
    void doingItTwiceLeavesTheSameStateAndNoFilesBehind() throws IOException {
        work.hold(pdf("scan.pdf"), "application/pdf");

        handler.handle(new DocumentCaptured(work.document));
        var renditions = List.copyOf(work.renditions.values());
        handler.handle(new DocumentCaptured(work.document));

        assertThat(work.renditions.values()).containsExactlyElementsOf(renditions);
        assertThat(work.finished).hasSize(2);
        assertThat(work.finished.get(1)).isEqualTo(work.finished.get(0));
        try (var left = Files.list(folder.resolve("tmp/conversion"))) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(name -> name.startsWith("work"));
        }
    }

    @Test
    void attemptsComeBackFromTheDatabaseAsTheyWere() {
        var document = new DocumentId(Ids.next());
        var attempt = new ConversionAttempt(
                new ComponentId(Ids.next()),
                ConversionStep.VALIDATION,
                "veraPDF 1.30.2",
                ConversionOutcome.REFUSED,
                "6.6.2.1-1",
                120,
                NOW);
        try (var database = new MigratedDatabase();
                var persistence = new Persistence(database)) {
            persistence.inTransaction(manager -> {
                manager.persist(new TriedConversion(Ids.next(), document, attempt));
                return null;
            });

            List<TriedConversion> kept = persistence.inTransaction(manager -> manager.createQuery(
                            "select a from TriedConversion a where a.documentId = :document order by a.id",
                            TriedConversion.class)
                    .setParameter("document", document.value())
                    .getResultList());

            assertThat(kept).extracting(TriedConversion::view).containsExactly(attempt);
        }
    }

    private Path pdf(String name) throws IOException {
        var file = folder.resolve(name);
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(f -> f.code() + " " + f.subject()).toList();
    }
}
