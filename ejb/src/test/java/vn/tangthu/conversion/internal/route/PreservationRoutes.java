package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.conversion.internal.pool.WorkerPool;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.Fonts;
import vn.tangthu.conversion.internal.program.PageDrawing;
import vn.tangthu.conversion.internal.program.Sandbox;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.platform.Finding;

/** Preservation with real worker processes, an office converter and text recognition. */
abstract class PreservationRoutes {
    static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("csv", "text/csv"),
            Map.entry("txt", "text/plain"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("tif", "image/tiff"),
            Map.entry("jpeg", "image/jpeg"));

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    static WorkerPool readers;
    static WorkerPool offices;
    static TextRecognition recognition;
    static PageDrawing drawing;
    static Fonts fonts;
    static Office office;
    Samples samples;
    Preservation preservation;

    @BeforeAll
    static void open() {
        var programs = new ExternalProgram(Sandbox.detect());
        readers = new WorkerPool(new WorkerPool.Kind("reader", 1, 256, 100), programs, shared);
        offices = new WorkerPool(new WorkerPool.Kind("office", 1, 64, 100), programs, shared);
        recognition = new TextRecognition(programs, 1, shared);
        drawing = new PageDrawing(programs, shared);
        fonts = new Fonts(programs, shared);
        office = new Office(
                offices,
                new Office.Installation(Path.of("/usr/lib/libreoffice"), programs, shared),
                Duration.ofMinutes(2),
                List.of());
    }

    @AfterAll
    static void close() {
        readers.close();
        offices.close();
    }

    @BeforeEach
    void prepare() {
        samples = new Samples(folder);
        preservation = new Preservation(readers, office, programs(recognition), Budget.usual());
    }

    static Preservation.Programs programs(TextRecognition recognition) {
        return new Preservation.Programs(recognition, drawing, fonts);
    }

    static void assertConformant(Preserved made, String profile) {
        var pdf = made.pdf().orElseThrow();
        assertThat(pdf.conformance()).isEqualTo(Conformance.CONFORMANT);
        assertThat(pdf.profile()).isEqualTo(profile);
        assertThat(pdf.tool()).matches(".+ [0-9].*|kept as captured");
        assertThat(pdf.reportTool()).matches("veraPDF [0-9][0-9.]+");
        assertThat(pdf.report().orElseThrow())
                .content()
                .contains("isCompliant=\"true\"", "<releaseDetails", "passedRules=")
                .doesNotContain(pdf.file().getParent().toString());
    }

    static List<String> codes(Preserved made) {
        return made.findings().stream().map(Finding::code).toList();
    }

    static String pdfText(Preserved made) throws IOException {
        try (var document = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    Preserved preserve(Path file) {
        var name = file.getFileName().toString();
        try {
            var work = Files.createTempDirectory(shared, "work");
            var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            return preservation.preserve(new Source(file, name, type, Files.size(file), work));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
