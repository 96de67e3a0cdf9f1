package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.document.internal.ContentIntake.Limits;
import vn.tangthu.document.internal.VirusScanner.State;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.VietnamTime;

class ClamdScannerTest {
    private static final int LIMIT = 1024 * 1024;

    @TempDir
    Path folder;

    private FakeClamd clamd;

    @BeforeEach
    void start() throws IOException {
        clamd = new FakeClamd(LIMIT);
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void cleanContentHasNoFinding() {
        assertThat(stage(new ByteArrayInputStream(Samples.text("Kính gửi"))).findings())
                .isEmpty();
    }

    @Test
    void infectedContentIsRefusedAndNotKept() throws IOException {
        var infected = new ByteArrayInputStream(Samples.text(FakeClamd.EICAR));
        assertThatThrownBy(() -> stage(infected))
                .isInstanceOf(ContentRefusedException.class)
                .hasMessageContaining("DOC-006")
                .hasMessageContaining("Eicar");
        try (var paths = Files.walk(folder)) {
            assertThat(paths.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aSignatureAcrossChunksIsFound() {
        var bytes = new byte[64 * 1024 + 100];
        Arrays.fill(bytes, (byte) 'a');
        System.arraycopy(Samples.text(FakeClamd.EICAR), 0, bytes, 64 * 1024 - 30, FakeClamd.EICAR.length());
        assertThatThrownBy(() -> stage(new ByteArrayInputStream(bytes))).hasMessageContaining("DOC-006");
    }

    @Test
    void contentTooLargeForTheScannerIsKeptWithAFinding() {
        assertThat(stage(Samples.endlessText(20L * LIMIT)).findings())
                .extracting(Finding::code)
                .containsExactly("DOC-022");
    }

    @Test
    void aScannerThatDoesNotAnswerIsAFinding() throws IOException {
        clamd.close();
        assertThat(stage(new ByteArrayInputStream(Samples.text("Kính gửi"))).findings())
                .extracting(Finding::code)
                .containsExactly("DOC-021");
    }

    @Test
    void theStateIsAskedFor() throws IOException {
        var scanner = new ClamdScanner(clamd.address());
        assertThat(scanner.state()).isEqualTo(State.ANSWERING);
        clamd.close();
        assertThat(scanner.state()).isEqualTo(State.UNREACHABLE);
        assertThat(new NoScanner().state()).isEqualTo(State.OFF);
    }

    private StagedContent stage(InputStream content) {
        var clock = Clock.system(VietnamTime.ZONE);
        var store = new ContentStore(folder.resolve("content"), new LocalFiles(), clock, (sha512, damaged) -> {});
        return new ContentIntake(
                        store, new ClamdScanner(clamd.address()), new Limits(100L * LIMIT, 0), Samples.formats(clock))
                .stage("a.txt", content);
    }
}
