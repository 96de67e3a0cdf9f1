package vn.tangthu.conversion.internal.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.Sandbox;
import vn.tangthu.conversion.internal.worker.Words;

class WorkerPoolTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private WorkerPool pool;

    @BeforeEach
    void open() {
        pool = pool(100);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void warmProcessAnswersTheNextRequestToo() throws IOException {
        pool.ask(recode("a"), PATIENCE);
        var first = pool.processes();
        var answer = pool.ask(recode("b"), PATIENCE);

        assertThat(answer).isInstanceOf(Answer.Given.class);
        assertThat(pool.processes()).isEqualTo(first).hasSize(1);
    }

    @Test
    void lateProcessIsKilledAndTheNextRequestGetsANewOne() throws IOException {
        pool.ask(recode("a"), PATIENCE);
        var first = pool.processes();

        assertThat(pool.ask(recode("b"), Duration.ZERO)).isInstanceOf(Answer.OutOfTime.class);
        assertThat(pool.ask(recode("c"), PATIENCE)).isInstanceOf(Answer.Given.class);
        assertThat(pool.processes()).isNotEqualTo(first).hasSize(1);
    }

    @Test
    void processThatNeedsMoreMemoryThanItsShareDoesNotHurtTheServer() throws IOException {
        var large = folder.resolve("large.txt");
        Files.write(large, new byte[60 << 20]);

        var answer = pool.ask(recode(large), PATIENCE);

        assertThat(answer).isInstanceOf(Answer.OutOfMemory.class);
        assertThat(pool.ask(recode("c"), PATIENCE)).isInstanceOf(Answer.Given.class);
    }

    @Test
    void processKilledFromOutsideIsLostAndReplaced() throws IOException {
        pool.ask(recode("a"), PATIENCE);
        pool.processes().forEach(ProcessHandle::destroyForcibly);

        pool.ask(recode("b"), PATIENCE);

        assertThat(pool.ask(recode("c"), PATIENCE)).isInstanceOf(Answer.Given.class);
    }

    @Test
    void processIsRenewedAfterItsLifetimeAndItsFilesAreSwept() throws IOException {
        pool.close();
        pool = pool(1);
        pool.ask(recode("a"), PATIENCE);

        assertThat(pool.processes()).isEmpty();
        try (var left = Files.list(pool.folder())) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(name -> name.startsWith("test"));
        }
    }

    private WorkerPool pool(int lifetime) {
        var kind = new WorkerPool.Kind("test", 1, 48, lifetime);
        return new WorkerPool(kind, new ExternalProgram(Sandbox.detect()), folder.resolve("tmp"));
    }

    private Map<String, String> recode(String text) throws IOException {
        return recode(Files.writeString(folder.resolve(text + ".txt"), text));
    }

    private Map<String, String> recode(Path source) {
        return Map.of(
                Words.TASK, Words.RECODE,
                Words.SOURCE, source.toString(),
                Words.TARGET,
                        folder.resolve("tmp").resolve(source.getFileName()).toString());
    }
}
