package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.internal.pool.WorkerPool;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.Sandbox;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.platform.Finding;

/** The routes with the real programs: LibreOffice, OCRmyPDF, veraPDF. */
class PreservationTest {
    private static final Map<String, String> TYPES = Map.ofEntries(
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
            Map.entry("jpeg", "image/jpeg"));

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static WorkerPool readers;
    private static WorkerPool offices;
    private static TextRecognition recognition;
    private static Office office;

    private Samples samples;
    private Preservation preservation;

    @BeforeAll
    static void open() {
        var programs = new ExternalProgram(Sandbox.detect());
        readers = new WorkerPool(new WorkerPool.Kind("reader", 1, 256, 100), programs, shared);
        offices = new WorkerPool(new WorkerPool.Kind("office", 1, 64, 100), programs, shared);
        recognition = new TextRecognition(programs, 1, shared);
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
        preservation = new Preservation(readers, office, recognition, Budget.usual());
    }

    @ParameterizedTest
    @CsvSource({"docx", "odt", "rtf", "xls", "xlsx", "ods"})
    void officeDocumentBecomesConformantPdfAWithItsVietnameseText(String kind) throws IOException {
        var file =
                switch (kind) {
                    case "docx" -> samples.docx();
                    case "odt" -> samples.odt();
                    case "rtf" -> samples.rtf();
                    case "xls" -> samples.xls();
                    case "xlsx" -> samples.xlsx();
                    default -> samples.ods();
                };

        var made = preserve(file);

        assertThat(made.findings()).isEmpty();
        assertConformant(made, "PDF/A-2b");
        assertThat(Files.readString(made.text().orElseThrow())).contains(Samples.TITLE);
        if (kind.startsWith("xls"))
            assertThat(Files.readString(made.text().orElseThrow())).contains("Mục lục hồ sơ");
        assertThat(made.attempts()).extracting(Attempt::step).contains(ConversionStep.TEXT_COMPARISON);
    }

    /** LibreOffice kept warm aborts at comments: the packages without user interface lack a layout file. */
    @Test
    void documentWithACommentIsConvertedAllTheSame() {
        var made = preserve(samples.commentedRtf());

        assertConformant(made, "PDF/A-2b");
    }

    @Test
    void tableSeparatedBySemicolonsBecomesColumns() throws IOException {
        var made = preserve(samples.text("a.csv", "STT;Tiêu đề\n1;Hồ sơ, tài liệu\n2;Quyết định\n"));

        assertThat(made.findings()).isEmpty();
        assertConformant(made, "PDF/A-2b");
        assertThat(pdfText(made)).contains("Hồ sơ, tài liệu").doesNotContain(";");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "windows-1258"})
    void legacyTextIsDecodedAndSaysHow(String charset) throws IOException {
        var bytes = charset.equals("UTF-16LE")
                ? Samples.TITLE.getBytes(StandardCharsets.UTF_16LE)
                : decomposed(Samples.TITLE).getBytes(Charset.forName(charset));

        var made = preserve(samples.bytes("a.txt", bytes));

        assertThat(codes(made)).containsExactly("CNV-015");
        assertThat(made.findings().get(0).arguments()).containsEntry("charset", charset);
        assertThat(Files.readString(made.text().orElseThrow())).isEqualTo(Samples.TITLE);
        assertThat(pdfText(made).replaceAll("\\s+", " ")).contains(Samples.TITLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3|C¨n cø LuËt L­u tr÷ sè 33/2024/QH15 vµ ®Ò nghÞ cña Gi¸m ®èc Së Néi vô",
                "VNI-Windows|Caên cöù Luaät Löu tröõ soá 33/2024/QH15 vaø ñeà nghò cuûa Giaùm ñoác Sôû Noäi vuï"
            })
    void textOfOldFontsIsRead(String charset, String shown) throws IOException {
        var made = preserve(samples.bytes("a.txt", shown.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(made.findings().get(0).arguments()).containsEntry("charset", charset);
        assertThat(Files.readString(made.text().orElseThrow()))
                .isEqualTo("Căn cứ Luật Lưu trữ số 33/2024/QH15 và đề nghị của Giám đốc Sở Nội vụ");
        assertThat(pdfText(made).replaceAll("\\s+", " ")).contains("đề nghị của Giám đốc Sở Nội vụ");
    }

    @Test
    void lettersInLegacyFontsBecomeUnicodeAndTheOthersStay() throws IOException {
        var made = preserve(samples.docxInLegacyFonts());

        assertConformant(made, "PDF/A-2b");
        assertThat(codes(made)).containsExactly("CNV-018");
        var line = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Căn cứ Luật Lưu trữ và đề nghị của ông Müller người ký";
        assertThat(pdfText(made).replaceAll("\\s+", " ")).contains(line, "Số 42/2026/QĐ-UBND");
        assertThat(Files.readString(made.text().orElseThrow())).contains(line, "Số 42/2026/QĐ-UBND");
    }

    @Test
    void richTextInALegacyFontBecomesUnicode() throws IOException {
        assertThat(pdfText(preserve(samples.rtfInLegacyFonts()))).contains("Trường Đại học in 2004");
    }

    @Test
    void cellsInALegacyFontBecomeUnicode() throws IOException {
        assertThat(pdfText(preserve(samples.xlsInLegacyFonts()))).contains("Danh mục hồ sơ", "Số lượng", "12");
    }

    @Test
    void conformantPdfIsKeptAsItIs() throws IOException {
        var pdf = samples.copy(preserve(samples.docx()).pdf().orElseThrow().file(), "b.pdf");

        var made = preserve(pdf);

        assertThat(made.findings()).isEmpty();
        assertConformant(made, "PDF/A-2b");
        assertThat(made.pdf().orElseThrow().file()).isEqualTo(pdf);
    }

    @Test
    void pdfThatIsNoPdfAIsRepairedBesideTheOriginalAndNamesTheRules() throws IOException {
        var pdf = samples.plainPdf();
        var before = Files.readAllBytes(pdf);

        var made = preserve(pdf);

        assertThat(codes(made)).containsExactly("CNV-009");
        assertThat(made.findings().get(0).arguments().get("rules")).contains("6.6.2.1-1");
        assertConformant(made, "PDF/A-2b");
        assertThat(pdf).hasBinaryContent(before);
    }

    @Test
    void withoutRepairTheVerdictAndItsRulesStand() {
        var none = new TextRecognition(new ExternalProgram(Sandbox.none()), 1, folder, List.of("no-such-program"));
        preservation = new Preservation(readers, office, none, Budget.usual());

        var made = preserve(samples.plainPdf());

        assertThat(codes(made)).containsExactly("CNV-001");
        assertThat(made.pdf().orElseThrow().conformance()).isEqualTo(Conformance.NOT_CONFORMANT);
        assertThat(made.pdf().orElseThrow().report().orElseThrow()).content().contains("6.6.2.1");
    }

    @Test
    void signedPdfKeepsItsBytesAndTheRenditionSaysThatItCarriesNoSignature() throws IOException {
        var pdf = samples.signedPdf();
        var before = Files.readAllBytes(pdf);

        var made = preserve(pdf);

        assertThat(codes(made)).contains("CNV-010");
        assertThat(pdf).hasBinaryContent(before);
    }

    @Test
    void lockedPdfIsAFinding() {
        assertThat(codes(preserve(samples.lockedPdf()))).containsExactly("CNV-003");
    }

    @Test
    void truncatedPdfIsAFindingAndNoRendition() {
        var made = preserve(samples.truncated(samples.plainPdf()));

        assertThat(codes(made)).containsExactly("CNV-004");
        assertThat(made.pdf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.jpeg, " + BufferedImage.TYPE_INT_RGB, "a.png, " + BufferedImage.TYPE_INT_ARGB})
    void scanBecomesTwoLayersWithItsVietnameseTextRecognised(String name, int type) throws IOException {
        var made = preserve(samples.picture(name, type));

        assertThat(codes(made)).containsExactly("CNV-011");
        assertConformant(made, "PDF/A-2b");
        assertThat(Files.readString(made.text().orElseThrow())).contains("Quyết định về công tác lưu trữ");
    }

    @Test
    void pictureThatIsNoneIsAFinding() {
        assertThat(codes(preserve(samples.text("a.png", "not a picture")))).containsExactly("CNV-004");
    }

    @Test
    void textOverTheBudgetIsAFindingAtOnce() {
        var small = new Budget(
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                1 << 20,
                1 << 20);
        preservation = new Preservation(readers, office, recognition, small);

        var made = preserve(samples.text("a.txt", Samples.RULE.repeat(20_000)));

        assertThat(codes(made)).containsExactly("CNV-005");
        assertThat(made.attempts()).isEmpty();
    }

    @Test
    void validationOutOfTimeIsUndecidedAndNeverConformant() throws IOException {
        var pdf = samples.copy(preserve(samples.docx()).pdf().orElseThrow().file(), "b.pdf");
        var budget = new Budget(
                Duration.ofSeconds(60),
                Duration.ZERO,
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                1 << 20,
                1 << 20);
        preservation = new Preservation(readers, office, recognition, budget);

        var made = preserve(pdf);

        assertThat(codes(made)).containsExactly("CNV-002");
        assertThat(made.pdf().orElseThrow().conformance()).isEqualTo(Conformance.UNDECIDED);
    }

    @Test
    void killedLibreOfficeCostsOneRetryAndNotTheDocument() {
        preserve(samples.docx());
        var slow = samples.text("slow.txt", (Samples.RULE + "\n").repeat(6_000));

        var running = CompletableFuture.supplyAsync(() -> preserve(slow));
        killLibreOfficeDuring(running);
        var made = running.join();

        assertConformant(made, "PDF/A-2b");
        assertThat(made.attempts())
                .filteredOn(a -> a.step() == ConversionStep.OFFICE_CONVERSION)
                .extracting(Attempt::outcome)
                .containsExactly(ConversionOutcome.FAILED, ConversionOutcome.SUCCEEDED);
    }

    /** Waits until the conversion has used some processor time, then kills LibreOffice. */
    private static void killLibreOfficeDuring(CompletableFuture<Preserved> running) {
        var victim = soffice();
        var before = cpu(victim);
        while (!running.isDone() && cpu(victim).minus(before).compareTo(Duration.ofMillis(200)) < 0)
            Thread.onSpinWait();
        assertThat(running).as("the conversion is under way").isNotDone();
        victim.destroyForcibly();
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static ProcessHandle soffice() {
        return offices.processes().stream()
                .flatMap(ProcessHandle::descendants)
                .filter(p -> p.info().command().orElse("").endsWith("soffice.bin"))
                .findFirst()
                .orElseThrow();
    }

    private static void assertConformant(Preserved made, String profile) {
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

    private String pdfText(Preserved made) throws IOException {
        try (var document =
                org.apache.pdfbox.Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        }
    }

    /** As Windows-1258 writes it: base letters composed, tones apart. */
    private static String decomposed(String text) {
        var parts = new StringBuilder();
        var encoder = Charset.forName("windows-1258").newEncoder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            if (encoder.canEncode(letter)) parts.append(letter);
            else parts.append(baseAndTone(letter));
        });
        return parts.toString();
    }

    private static String baseAndTone(String letter) {
        var full = java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFD);
        var tone = full.chars()
                .filter(c -> "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .findFirst()
                .orElseThrow();
        return java.text.Normalizer.normalize(full.replace(tone, ""), java.text.Normalizer.Form.NFC) + tone;
    }

    private static List<String> codes(Preserved made) {
        return made.findings().stream().map(Finding::code).toList();
    }

    private Preserved preserve(Path file) {
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
