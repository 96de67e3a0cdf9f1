package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.document.internal.ContentIntake.Limits;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

class ContentIntakeTest {
    private static final long MIB = 1024 * 1024;

    @TempDir
    Path folder;

    private RecordedFiles files;
    private ContentStore store;
    private ContentIntake intake;

    @BeforeEach
    void open() {
        files = new RecordedFiles(folder);
        store = new ContentStore(folder.resolve("content"), files, on("2026-11-21"), (sha512, damaged) -> {});
        intake = intake(new Limits(200 * MIB, 0), on("2026-11-21"));
    }

    static Stream<Arguments> allowedFiles() {
        return Stream.of(
                Arguments.of("a.pdf", Samples.pdf("1.0"), "application/pdf", "fmt/14"),
                Arguments.of("a.pdf", Samples.pdf("1.4"), "application/pdf", "fmt/18"),
                Arguments.of("a.pdf", Samples.pdf("1.7"), "application/pdf", "fmt/276"),
                Arguments.of("a.pdf", Samples.pdf("2.0"), "application/pdf", "fmt/1129"),
                Arguments.of("a.pdf", Samples.pdfA("2", "B"), "application/pdf", "fmt/477"),
                Arguments.of("a.pdf", Samples.pdfA("1", "B"), "application/pdf", "fmt/354"),
                Arguments.of("a.txt", Samples.text("Kính gửi: Ủy ban"), "text/plain", "x-fmt/111"),
                Arguments.of("a.txt", Samples.tcvn3(), "text/plain", "x-fmt/111"),
                Arguments.of("a.txt", Samples.viscii(), "text/plain", "x-fmt/111"),
                Arguments.of("a.txt", Samples.text("From: a@b.vn\nSubject: x\n"), "text/plain", "x-fmt/111"),
                Arguments.of("a.csv", Samples.text("STT,Phông\n1,A\n"), "text/csv", "x-fmt/18"),
                Arguments.of("a.rtf", Samples.text("{\\rtf1\\ansi x}"), "application/rtf", "fmt/45"),
                Arguments.of("a.doc", Samples.doc(), "application/msword", "fmt/40"),
                Arguments.of("a.xls", Samples.xls(), "application/vnd.ms-excel", "fmt/61"),
                Arguments.of("a.docx", Samples.docx(), Samples.DOCX, "fmt/412"),
                Arguments.of("a.xlsx", Samples.xlsx(), Samples.XLSX, "fmt/214"),
                Arguments.of("a.odt", Samples.odt(), "application/vnd.oasis.opendocument.text", "fmt/291"),
                Arguments.of("a.ods", Samples.ods(), "application/vnd.oasis.opendocument.spreadsheet", "fmt/295"),
                Arguments.of("a.jpg", Samples.picture("jpg"), "image/jpeg", "fmt/44"),
                Arguments.of("a.png", Samples.picture("png"), "image/png", "fmt/11"),
                Arguments.of("a.tif", Samples.picture("tif"), "image/tiff", "fmt/353"),
                Arguments.of("a.wav", Samples.wav(), "audio/vnd.wave", "fmt/141"));
    }

    @ParameterizedTest
    @MethodSource("allowedFiles")
    void theFormatIsFoundInTheBytes(String name, byte[] bytes, String mediaType, String pronom) {
        var staged = intake.stage(name, new ByteArrayInputStream(bytes));
        assertThat(staged.mediaType()).isEqualTo(mediaType);
        assertThat(staged.pronom()).isEqualTo(pronom);
        assertThat(staged.findings()).extracting(Finding::code).isSubsetOf("DOC-020", "DOC-036");
    }

    static Stream<Arguments> damagedFiles() {
        return Stream.of(
                Arguments.of("a.png", Arrays.copyOf(Samples.picture("png"), 20), ""),
                Arguments.of("a.docx", Arrays.copyOf(Samples.docx(), Samples.docx().length - 40), ""),
                Arguments.of("a.docx", Samples.zipBomb(), "x-fmt/263"),
                Arguments.of("a.docx", Samples.lockedDocx(), "fmt/494"),
                Arguments.of("a.xls", Samples.hollowXls(), "fmt/111"),
                Arguments.of("a.doc", Arrays.copyOf(Samples.doc(), 9000), ""));
    }

    /** What the registry says of them is true and no more than can be seen. */
    @ParameterizedTest
    @MethodSource("damagedFiles")
    void aDamagedFileIsCapturedAllTheSame(String name, byte[] bytes, String pronom) {
        var staged = intake.stage(name, new ByteArrayInputStream(bytes));
        assertThat(staged.pronom()).isEqualTo(pronom);
        assertThat(staged.findings()).extracting(Finding::code).doesNotContain("DOC-035");
    }

    @Test
    void aSignatureOfAnotherFormatIsAFindingThatNamesBoth() {
        var finding = assertFindingOf("a.pdf", Samples.illustrator(), "DOC-035", Severity.WARNING);
        assertThat(finding.arguments())
                .containsEntry("mediaType", "application/pdf")
                .hasEntrySatisfying("registered", named -> assertThat(named).contains("Illustrator", "fmt/561"));
    }

    static Stream<Arguments> formatsAtRisk() {
        return Stream.of(
                Arguments.of("a.doc", Samples.doc(), "oldOffice"),
                Arguments.of("a.xls", Samples.xls(), "oldOffice"),
                Arguments.of("a.rtf", Samples.text("{\\rtf1\\ansi x}"), "rtf"),
                Arguments.of("a.pdf", Samples.pdf("1.3"), "oldPdf"),
                Arguments.of("a.docx", Samples.lockedDocx(), "locked"));
    }

    @ParameterizedTest
    @MethodSource("formatsAtRisk")
    void aFormatAtRiskIsSaidWithItsReasonAndIsNoFault(String name, byte[] bytes, String reason) {
        var finding = assertFindingOf(name, bytes, "DOC-036", Severity.INFO);
        assertThat(finding.arguments()).containsEntry("formatReason", reason);
    }

    static Stream<Arguments> forbiddenFiles() {
        return Stream.of(
                Arguments.of("quyết định.pdf", Samples.exe()),
                Arguments.of("a.docx", Samples.docm()),
                Arguments.of("a.pdf", Samples.text("<!DOCTYPE html><html><body>x</body></html>")),
                Arguments.of("a.txt", new byte[] {'M', 'A', 6, 6, 6, 'U'}),
                Arguments.of("a.zip", plainZip()));
    }

    @ParameterizedTest
    @MethodSource("forbiddenFiles")
    void otherFormatsAreRefusedWhateverTheirName(String name, byte[] bytes) {
        assertRefused("DOC-007", () -> intake.stage(name, new ByteArrayInputStream(bytes)));
    }

    @Test
    void aFormatIsAllowedFromItsDateOfEffectOn() {
        assertRefused("DOC-007", () -> intake(new Limits(MIB, 0), on("2019-08-08"))
                .stage("a.png", new ByteArrayInputStream(Samples.picture("png"))));
        assertThat(intake(new Limits(MIB, 0), on("2019-08-09"))
                        .stage("a.png", new ByteArrayInputStream(Samples.picture("png")))
                        .mediaType())
                .isEqualTo("image/png");
    }

    @Test
    void digestsAndSizeAreThoseOfTheBytes() throws Exception {
        var bytes = Samples.pdf("1.7");
        var staged = intake.stage("a.pdf", new ByteArrayInputStream(bytes));
        assertThat(staged.size()).isEqualTo(bytes.length);
        assertThat(staged.sha256()).isEqualTo(hex("SHA-256", bytes));
        assertThat(staged.sha512()).isEqualTo(hex("SHA-512", bytes));
        assertThat(store.staged(staged.id())).hasBinaryContent(bytes);
        assertThat(files.done.get(files.done.size() - 1)).isEqualTo("force content/staging/" + staged.id());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("DOC-004", () -> intake.stage("a.pdf", new ByteArrayInputStream(new byte[0])));
    }

    @Test
    void aFileOfTheLimitIsTakenAndOneByteMoreIsNot() {
        var limited = intake(new Limits(MIB, 0), on("2026-11-21"));
        assertThat(limited.stage("a.txt", Samples.endlessText(MIB)).size()).isEqualTo(MIB);
        assertRefused("DOC-005", () -> limited.stage("b.txt", Samples.endlessText(MIB + 1)), 1);
    }

    @Test
    void aFullDiskRefusesAndLeavesNothing() {
        files.leaveRoomFor(3 * 64 * 1024);
        assertRefused("DOC-008", () -> intake.stage("a.txt", Samples.endlessText(MIB)));
    }

    @Test
    void nothingIsTakenWhenTheReserveOfTheDiskIsTouched() {
        var greedy = intake(new Limits(MIB, Long.MAX_VALUE), on("2026-11-21"));
        assertRefused("DOC-008", () -> greedy.stage("a.txt", Samples.endlessText(1)));
    }

    @Test
    void aSourceThatBreaksOffLeavesNothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> intake.stage("a.pdf", broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(stagedFiles()).isZero();
    }

    @Test
    void anExtensionOfAnotherFormatIsAFinding() {
        assertFinding("báo cáo.docx", Samples.pdf("1.7"), "DOC-023", Severity.WARNING);
    }

    @Test
    void aTruncatedPdfIsKeptWithAFinding() {
        assertFinding("a.pdf", Samples.truncatedPdf(), "DOC-027", Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trailer\n<</Root 1 0 R/Encrypt 7 0 R>>\nstartxref\n9",
                "7 0 obj <</Type/XRef/Encrypt <</Filter/Standard>>>> stream\nx\nendstream endobj\nstartxref\n46",
                "xref\ntrailer\n<</Encrypt 7 0 R>>\nstartxref\n0\n%%EOF\nxref\ntrailer\n<</Size 9>>\nstartxref\n46"
            })
    void anEncryptedPdfIsKeptWithAFindingAtOnce(String trailer) {
        assertFinding("a.pdf", Samples.pdfEndingWith(trailer), "DOC-034", Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trailer\n<</Root 1 0 R>>\nstartxref\n9",
                "7 0 obj <</Type/XRef>> stream\n/Encrypt 7 0 R\nendstream endobj\nstartxref\n46",
                "(/Encrypt 7 0 R) trailer\n<</Root 1 0 R>>\nstartxref\n999999"
            })
    void onlyTheTrailerTellsOfAnEncryption(String trailer) {
        var staged = intake.stage("a.pdf", new ByteArrayInputStream(Samples.pdfEndingWith(trailer)));

        assertThat(staged.findings()).extracting(Finding::code).doesNotContain("DOC-034");
    }

    @Test
    void aPasswordProtectedOfficeFileIsKeptWithAFinding() {
        assertFinding("a.docx", Samples.lockedDocx(), "DOC-026", Severity.ERROR);
    }

    @Test
    void aTruncatedOfficeFileIsKeptWithAFinding() {
        var whole = Samples.docx();
        assertFinding("a.docx", Arrays.copyOf(whole, whole.length - 40), "DOC-028", Severity.ERROR);
    }

    @Test
    void aZipBombIsKeptWithAFindingAndNotUnpacked() {
        var bomb = Samples.zipBomb();
        var before = allocated();
        assertFinding("a.docx", bomb, "DOC-025", Severity.ERROR);
        assertThat(allocated() - before).isLessThan(8 * MIB);
    }

    @Test
    void aStrangeNameIsMadeSafeAndTheGivenOneIsKept() {
        var given = Normalizer.normalize("../hồ sơ/Quyết\u0007 định" + "ă".repeat(300) + ".pdf", Normalizer.Form.NFD);
        var staged = assertFinding(given, Samples.pdf("1.7"), "DOC-024", Severity.INFO);
        assertThat(staged.fileName()).startsWith("Quyết định").endsWith("ă.pdf");
        assertThat(staged.originalName()).isEqualTo(given);
    }

    @Test
    void memoryDoesNotGrowWithTheFile() {
        intake.stage("warm.txt", Samples.endlessText(MIB));
        var before = allocated();
        intake.stage("long.txt", Samples.endlessText(128 * MIB));
        assertThat(allocated() - before).isLessThan(4 * MIB);
    }

    private Finding assertFindingOf(String name, byte[] bytes, String code, Severity severity) {
        return assertFinding(name, bytes, code, severity).findings().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private StagedContent assertFinding(String name, byte[] bytes, String code, Severity severity) {
        var staged = intake.stage(name, new ByteArrayInputStream(bytes));
        assertThat(staged.findings())
                .filteredOn(f -> f.code().equals(code))
                .extracting(Finding::severity)
                .containsExactly(severity);
        assertThat(store.staged(staged.id())).hasBinaryContent(bytes);
        return staged;
    }

    private void assertRefused(String code, ThrowingCallable staging) {
        assertRefused(code, staging, 0);
    }

    private void assertRefused(String code, ThrowingCallable staging, int filesLeft) {
        assertThatThrownBy(staging).isInstanceOf(ContentRefusedException.class).hasMessageContaining(code);
        assertThat(stagedFiles()).isEqualTo(filesLeft);
    }

    private long stagedFiles() {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContentIntake intake(Limits limits, Clock clock) {
        return new ContentIntake(store, new NoScanner(), limits, Samples.formats(clock));
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static byte[] plainZip() {
        return Samples.zip(java.util.Map.of("a.txt", Samples.text("x")));
    }

    private static String hex(String algorithm, byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    private static long allocated() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
