package vn.tangthu.conversion.internal.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    void processOutlivesTheThreadThatAskedFirst() throws Exception {
        var request = recode("a");
        var asking = new Thread(() -> assertThat(pool.ask(request, PATIENCE)).isInstanceOf(Answer.Given.class));
        asking.start();
        asking.join();
        var first = pool.processes();

        assertThat(first).hasSize(1);
        assertThat(pool.ask(recode("b"), PATIENCE)).isInstanceOf(Answer.Given.class);
        assertThat(pool.processes()).isEqualTo(first);
    }

    @Test
    void lateProcessIsKilledAndTheNextRequestGetsANewOne() throws Exception {
        pool.ask(recode("a"), PATIENCE);
        var first = pool.processes();

        assertThat(pool.ask(recode(pipe()), Duration.ofMillis(1))).isInstanceOf(Answer.OutOfTime.class);
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
    void requestWhoseProcessIsKilledMeanwhileIsAskedAgain() throws Exception {
        var pipe = pipe();
        var answer = asked(pipe);
        whileReading(pipe, WorkerPoolTest::kill);
        Files.writeString(pipe, "Công văn");

        assertThat(answer.get(60, SECONDS)).isInstanceOf(Answer.Given.class);
    }

    @Test
    void requestAtWhichEveryProcessEndsIsLost() throws Exception {
        var pipe = pipe();
        var answer = asked(pipe);
        for (var times = 0; times < 3; times++) whileReading(pipe, WorkerPoolTest::kill);

        assertThat(answer.get(60, SECONDS)).isInstanceOf(Answer.Lost.class);
    }

    @Test
    void serverThatStopsLeavesNoAnswerAtAll() throws Exception {
        var pipe = pipe();
        var answer = asked(pipe);
        whileReading(pipe, worker -> pool.close());

        assertThatThrownBy(() -> answer.get(60, SECONDS)).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void processToldToEndLeavesNoAnswerAtAll() throws Exception {
        var pipe = pipe();
        var answer = asked(pipe);
        whileReading(pipe, WorkerPoolTest::tellToEnd);

        assertThatThrownBy(() -> answer.get(60, SECONDS)).hasRootCauseInstanceOf(IllegalStateException.class);
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

    /** A file that is read to its end only when somebody has written to it. */
    private Path pipe() throws Exception {
        var pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    private Future<Answer> asked(Path source) {
        return CompletableFuture.supplyAsync(() -> pool.ask(recode(source), PATIENCE));
    }

    /** Waits until a worker reads the pipe, then does something to it; the next reader waits again. */
    private void whileReading(Path pipe, Consumer<ProcessHandle> end) throws Exception {
        var held = CompletableFuture.supplyAsync(() -> open(pipe)).get(60, SECONDS);
        var worker = pool.processes().get(0);
        var tree = tree(worker);
        end.accept(worker);
        held.close();
        tree.forEach(process -> process.onExit().join());
    }

    private static List<ProcessHandle> tree(ProcessHandle worker) {
        return Stream.concat(worker.descendants(), Stream.of(worker)).toList();
    }

    private static void kill(ProcessHandle worker) {
        tree(worker).forEach(ProcessHandle::destroyForcibly);
    }

    private static void tellToEnd(ProcessHandle worker) {
        var tree = tree(worker);
        worker.destroy();
        tree.forEach(process -> process.onExit().join());
    }

    /** Opening a pipe waits for its reader. */
    private static OutputStream open(Path pipe) {
        try {
            return Files.newOutputStream(pipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
