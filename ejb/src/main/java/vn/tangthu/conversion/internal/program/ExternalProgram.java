package vn.tangthu.conversion.internal.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs that are not ours: by argument list, never a shell; with a bare environment, a limit of time, memory and output,
 * behind the walls of the {@link Sandbox}. When the time is over the whole tree of processes is killed.
 */
public final class ExternalProgram {
    /** Exit code of a process that was asked to end (SIGTERM), as all are when the machine stops the server. */
    public static final int TOLD_TO_END = 143;

    private static final int LONGEST_OUTPUT = 64 * 1024;

    /** Killed while bubblewrap is still building its walls, a process would stay behind. */
    private static final long LEAST_MILLISECONDS = 1_000;

    /** For what was said last, once a program has ended. A process that it left behind may hold its output open for ever. */
    private static final int SECONDS_FOR_LAST_WORDS = 5;

    private static final ExecutorService LISTENERS = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "output of programs");
        thread.setDaemon(true);
        return thread;
    });

    private static final Set<String> KEPT_VARIABLES = Set.of("PATH", "JAVA_HOME");

    private final Sandbox sandbox;

    public ExternalProgram(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * @param command program and its arguments
     * @param folder work folder, the only one it may write to; also its home and place of temporary files
     * @param addressSpace bytes of address space per process; 0: no limit from outside
     */
    public record Call(List<String> command, Path folder, long addressSpace) {
        public Call {
            command = List.copyOf(command);
        }
    }

    /** How a run ended. */
    public sealed interface Outcome {
        /** First {@value #LONGEST_OUTPUT} bytes of standard output and error. */
        String output();
    }

    /** It ended by itself. */
    public record Ended(int exitCode, String output) implements Outcome {
        public boolean well() {
            return exitCode == 0;
        }
    }

    /** It was killed when its time was over. */
    public record OutOfTime(Duration limit, String output) implements Outcome {}

    /**
     * Runs to the end, or until the time is over.
     *
     * @throws IllegalStateException when it was told to end from outside, which says nothing about what it worked on
     */
    public Outcome run(Call call, Duration limit) {
        try {
            var process = builder(call).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = CompletableFuture.supplyAsync(() -> head(process.getInputStream()), LISTENERS);
            var patience = Math.max(LEAST_MILLISECONDS, limit.toMillis());
            var late = isLate(process, patience);
            var said = output.completeOnTimeout("", SECONDS_FOR_LAST_WORDS, TimeUnit.SECONDS)
                    .join();
            if (late) return new OutOfTime(limit, said);
            var exit = process.exitValue();
            if (exit == TOLD_TO_END)
                throw new IllegalStateException(call.command().get(0) + " was ended from outside");
            return new Ended(exit, said);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + call.command().get(0), e);
        }
    }

    /** Waits for its end; when the time is over, or when nobody may wait any longer, it is killed. */
    private static boolean isLate(Process process, long milliseconds) {
        try {
            var late = !process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            if (late) kill(process);
            return late;
        } catch (InterruptedException e) {
            kill(process);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a program", e);
        }
    }

    /** Starts a program that stays and is spoken to through its standard streams; what it says on standard error is dropped. */
    public Process start(Call call) throws IOException {
        return builder(call).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Kills the process and everything it has started. */
    public static void kill(Process process) {
        var tree = new ArrayList<>(process.descendants().toList());
        process.destroyForcibly();
        tree.forEach(ProcessHandle::destroyForcibly);
    }

    private ProcessBuilder builder(Call call) {
        var builder = new ProcessBuilder(sandbox.wrap(call.command(), call.folder(), call.addressSpace()))
                .directory(call.folder().toFile());
        var environment = builder.environment();
        environment.keySet().retainAll(KEPT_VARIABLES);
        var folder = call.folder().toAbsolutePath().toString();
        environment.putAll(Map.of("HOME", folder, "TMPDIR", folder, "LANG", "C.UTF-8", "LC_ALL", "C.UTF-8"));
        environment.put("OMP_THREAD_LIMIT", "1"); // Tesseract: many small runs beat one on all cores
        environment.put("OSL_SOCKET_PATH", "/dev/shm"); // LibreOffice: writable behind every wall, and short enough
        return builder;
    }

    private static String head(InputStream stream) {
        try (stream) {
            var head = stream.readNBytes(LONGEST_OUTPUT);
            stream.transferTo(OutputStream.nullOutputStream());
            return new String(head, StandardCharsets.UTF_8).strip();
        } catch (IOException closedByKill) {
            return "";
        }
    }
}
