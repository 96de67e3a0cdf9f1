package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;

/** Office files and texts become PDF/A with their Vietnamese text. */
class OfficePreservationTest extends PreservationRoutes {
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

    @ParameterizedTest
    @CsvSource({"xls", "xlsx"})
    void resultsOfFormulasAndFeetOfPagesInALegacyFontBecomeUnicodeAndCountsStay(String extension) throws IOException {
        var made = preserve(samples.formulasInLegacyFonts(extension));

        assertThat(pdfText(made)).contains("Hồ sơ", "Hồ sơ tài liệu", "41", "12", "Lưu trữ");
        assertThat(Files.readString(made.text().orElseThrow())).contains("Hồ sơ tài liệu", "41", "12");
        assertThat(codes(made)).containsExactly("CNV-018");
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
}
