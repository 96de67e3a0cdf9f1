package vn.tangthu.conversion.internal.pool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.worker.Wire;

/** One worker process as the server holds it; used by one thread at a time. */
final class Worker {
    private static final int OUT_OF_MEMORY_EXIT = 3; // -XX:+ExitOnOutOfMemoryError
    private static final int SECONDS_TO_EXIT = 5;

    private final Process process;
    private final Path folder;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int answered;
    private boolean toldToEnd;

    Worker(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Asks and waits; after anything but an {@link Answer.Given} the worker is dead. */
    Answer ask(Map<String, String> request, Duration limit) {
        var alarm = new CompletableFuture<Boolean>().completeOnTimeout(true, limit.toMillis(), TimeUnit.MILLISECONDS);
        alarm.thenAccept(late -> {
            if (late) kill();
        });
        try {
            Wire.write(out, request);
            var reply = Wire.read(in);
            if (!alarm.complete(false)) return new Answer.OutOfTime(limit);
            answered++;
            return new Answer.Given(reply);
        } catch (IOException e) {
            if (!alarm.complete(false)) return new Answer.OutOfTime(limit);
            return end();
        }
    }

    private Answer end() {
        try {
            var ended = process.waitFor(SECONDS_TO_EXIT, TimeUnit.SECONDS);
            kill();
            if (!ended) return new Answer.Lost("no sense in what it says");
            var exit = process.exitValue();
            toldToEnd = exit == ExternalProgram.TOLD_TO_END;
            return exit == OUT_OF_MEMORY_EXIT ? new Answer.OutOfMemory() : new Answer.Lost("exit code " + exit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            toldToEnd = true;
            return new Answer.Lost("interrupted");
        }
    }

    /** Whether it was lost because it, or the server, is to stop. */
    boolean toldToEnd() {
        return toldToEnd;
    }

    int answered() {
        return answered;
    }

    boolean alive() {
        return process.isAlive();
    }

    Path folder() {
        return folder;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    void kill() {
        ExternalProgram.kill(process);
    }
}
