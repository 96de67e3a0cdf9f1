package vn.tangthu.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.intake.domain.PackagePath;
import vn.tangthu.platform.Finding;

class DeliveredPackageTest {
    private static final long ROOMY = 1L << 30;

    @TempDir
    Path folder;

    private Path file;
    private ZipArchiveOutputStream zip;

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("package.zip");
        zip = new ZipArchiveOutputStream(file);
        zip.setUseLanguageEncodingFlag(true);
    }

    @Test
    void filesAreFoundBelowTheFolderThatMostPathsShare() throws IOException {
        add("Giao nộp/Danh sách.xlsx", "x");
        add("Giao nộp/PDF/" + Normalizer.normalize("Hộp 1", Normalizer.Form.NFD) + "/001.pdf", "one");
        add("Giao nộp/PDF/Hộp 1/002.PDF", "two");
        add("Giao nộp/PDF/Hộp 2/thừa.pdf", "nobody's");
        add("Giao nộp/PDF/Thumbs.db", "system");
        try (var delivered = open()) {
            var named = List.of(cell("Hộp 1\\001.pdf"), cell("hộp 1\\002.pdf"), cell("002.pdf"));
            var sheet = delivered.requireSheet();
            var files = new NamedFiles(delivered, sheet.path(), named);

            assertThat(text(delivered, files.require(named.get(0)))).isEqualTo("one");
            assertThat(text(delivered, files.require(named.get(1)))).isEqualTo("two");
            assertThatThrownBy(() -> files.require(named.get(2))).hasMessageContaining("INT-020");
            assertThat(files.unnamed(named, sheet))
                    .extracting(Finding::code, Finding::subject)
                    .containsExactly(tuple("INT-040", "Giao nộp/PDF/Hộp 2/thừa.pdf"));
        }
    }

    @Test
    void aDiskThatFailsIsNoDamageOfThePackage() throws IOException {
        add("a.pdf", "content of the file");
        zip.close();
        var disk = new FailingDisk(Files.newByteChannel(file));
        try (var delivered = DeliveredPackage.open(new PackageChannel(disk), ROOMY)) {
            var entry = delivered.find(cell("a.pdf")).get(0);
            assertThat(text(delivered, entry)).isEqualTo("content of the file");
            disk.fails = true;
            assertThatThrownBy(() -> text(delivered, entry)).isInstanceOf(StorageFailedException.class);
        }
        assertThatThrownBy(() -> DeliveredPackage.open(new PackageChannel(disk), ROOMY))
                .isInstanceOf(StorageFailedException.class);
        assertThatThrownBy(() -> DeliveredPackage.open(folder.resolve("gone.zip"), ROOMY))
                .isInstanceOf(StorageFailedException.class);
    }

    @Test
    void aSheetThatFindsNoRoomIsNoDamagedSheet() throws IOException {
        add("a.xlsx", "x");
        try (var delivered = open()) {
            var sheet = delivered.requireSheet();
            assertThatThrownBy(() -> DocumentSheet.open(delivered, sheet, folder.resolve("no folder/a.xlsx")))
                    .isInstanceOf(StorageFailedException.class);
            assertThatThrownBy(() -> DocumentSheet.open(delivered, sheet, folder.resolve("a.xlsx")))
                    .isInstanceOf(UnreadablePackageException.class)
                    .hasMessageContaining("INT-013");
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, Hồ sơ.pdf", "IBM437, café.pdf"})
    void namesWithoutMarkAreReadAsUtf8OrCodePage437(String encoding, String name) throws IOException {
        zip.setUseLanguageEncodingFlag(false);
        zip.setEncoding(encoding);
        add(name, "content");
        try (var delivered = open()) {
            assertThat(text(delivered, delivered.find(cell(name)).get(0))).isEqualTo("content");
        }
    }

    @Test
    void unsafeNamesAndLinksAreLeftAside() throws IOException {
        add("../../etc/passwd", "x");
        add("C:\\windows\\a.pdf", "x");
        add("/a.pdf", "x");
        var link = new ZipArchiveEntry("link.pdf");
        link.setUnixMode(UnixStat.LINK_FLAG | 0777);
        add(link, "/etc/passwd");
        add("a.pdf", "good");
        try (var delivered = open()) {
            assertThat(delivered.files()).extracting(f -> f.path().text()).containsExactly("a.pdf");
            assertThat(delivered.findings())
                    .extracting(Finding::code)
                    .containsExactlyInAnyOrder("INT-041", "INT-041", "INT-041", "INT-042");
        }
    }

    @Test
    void aNameUsedTwiceIsNobodysFile() throws IOException {
        add("PDF/a.pdf", "1");
        add("pdf\\A.PDF", "2");
        try (var delivered = open()) {
            var files = new NamedFiles(delivered, cell("x.xlsx"), List.of(cell("PDF/a.pdf")));
            assertThatThrownBy(() -> files.require(cell("PDF/a.pdf"))).hasMessageContaining("INT-032");
        }
    }

    @Test
    void aBombIsStoppedWhileItUnpacks() throws IOException {
        add("bomb.pdf", "0".repeat(30 << 20));
        try (var delivered = open()) {
            var bomb = delivered.files().get(0);
            assertThatThrownBy(() -> text(delivered, bomb)).hasMessageContaining("INT-031");
        }
        assertThatThrownBy(() -> DeliveredPackage.open(file, 1 << 20)).hasMessageContaining("INT-016");
    }

    @Test
    void damagedBytesAreNoticed() throws IOException {
        var stored = new ZipArchiveEntry("a.pdf");
        zip.setMethod(ZipArchiveOutputStream.STORED);
        stored.setSize(4);
        stored.setCrc(0x9BE3E0A3L); // of "1234"
        add(stored, "1234");
        zip.close();
        var bytes = Files.readAllBytes(file);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("1234");
        bytes[at] = '9';
        Files.write(file, bytes);
        try (var delivered = DeliveredPackage.open(file, ROOMY)) {
            assertThatThrownBy(() -> text(delivered, delivered.files().get(0))).hasMessageContaining("INT-033");
        }
    }

    @Test
    void encryptedFilesAreNotRead() throws IOException {
        add("a.pdf", "x");
        zip.close();
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("PK\u0001\u0002") + 8] |= 1;
        bytes[text.indexOf("PK\u0003\u0004") + 6] |= 1;
        Files.write(file, bytes);
        try (var delivered = DeliveredPackage.open(file, ROOMY)) {
            assertThatThrownBy(() -> delivered.read(delivered.files().get(0))).hasMessageContaining("INT-030");
        }
    }

    @Test
    void exactlyOneSheetIsNeeded() throws IOException {
        add("a.pdf", "x");
        add("~$a.xlsx", "lock file");
        try (var delivered = open()) {
            assertThatThrownBy(delivered::requireSheet).hasMessageContaining("INT-010");
        }
        begin();
        add("a.xlsx", "x");
        add("b.XLSX", "x");
        try (var delivered = open()) {
            assertThatThrownBy(delivered::requireSheet).hasMessageContaining("INT-011");
        }
    }

    @Test
    void whatIsNoZipIsUnreadable() throws IOException {
        zip.close();
        Files.writeString(file, "PK\u0003\u0004 and no more");
        assertThatThrownBy(() -> DeliveredPackage.open(file, ROOMY)).hasMessageContaining("INT-012");
    }

    private DeliveredPackage open() throws IOException {
        zip.close();
        return DeliveredPackage.open(file, ROOMY);
    }

    private void add(String name, String content) throws IOException {
        add(new ZipArchiveEntry(name), content);
    }

    private void add(ZipArchiveEntry entry, String content) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    private static PackagePath cell(String text) {
        return PackagePath.ofCell(text).orElseThrow();
    }

    private static String text(DeliveredPackage delivered, PackageFile file) throws IOException {
        try (var in = delivered.read(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
