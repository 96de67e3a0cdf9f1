package vn.tangthu.document.internal.pronom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.document.api.PronomFormat;

class PronomSourceTest {
    private static final PronomSource SHIPPED = new PronomSource(Path.of("no-folder-of-signatures"));

    @TempDir
    Path folder;

    @Test
    void theNewestSignaturesInTheFolderAreUsed() throws IOException {
        copy("container-signatures.xml", "container-signature-20270101.xml", "");
        copy("binary-signatures.xml", "DROID_SignatureFile_V99.xml", "Version=\"99\"");
        copy("binary-signatures.xml", "DROID_SignatureFile_V222.xml", "Version=\"222\"");

        assertThat(new PronomSource(folder).signatures().version()).isEqualTo("222");
    }

    @Test
    void unreadableSignaturesInTheFolderLeaveTheShippedOnes() throws IOException {
        Files.writeString(folder.resolve("DROID_SignatureFile_V222.xml"), "<FFSignatureFile");
        Files.writeString(folder.resolve("container-signature-20270101.xml"), "");

        assertThat(new PronomSource(folder).signatures().version())
                .isEqualTo(SHIPPED.signatures().version());
    }

    @Test
    void theRegistryTellsNameVersionAndMediaType() {
        var format = SHIPPED.signatures().find("fmt/40").orElseThrow();

        assertThat(format.title()).isEqualTo("Microsoft Word Document 97-2003");
        assertThat(format.mediaTypes()).containsExactly("application/msword");
        assertThat(SHIPPED.signatures().find("fmt/0")).isEmpty();
    }

    @Test
    void aHugeFileIsReadByWindowsWithinItsReach() throws IOException {
        var file = folder.resolve("huge.pdf");
        Files.writeString(file, "%PDF-1.7\n", StandardCharsets.US_ASCII);
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(3L * 1024 * 1024 * 1024);
            huge.seek(huge.length() - 6);
            huge.write("%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(SHIPPED.signatures().identify(file, Container.NONE))
                .extracting(PronomFormat::puid)
                .containsExactly("fmt/276");
    }

    private void copy(String resource, String as, String version) throws IOException {
        try (var in = PronomSource.class.getResourceAsStream(resource)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    folder.resolve(as), version.isEmpty() ? text : text.replaceFirst("Version=\"\\d+\"", version));
        }
    }
}
