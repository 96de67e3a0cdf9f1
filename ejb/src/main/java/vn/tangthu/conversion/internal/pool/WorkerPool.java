package vn.tangthu.conversion.internal.pool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.worker.WorkerMain;

/**
 * Worker processes of one kind: started when first needed, kept warm, renewed after a number of requests, killed with all their
 * children when a request takes too long. A killed worker costs its document, not the pool; a worker that ends without an answer
 * says nothing about the document before others have ended at it too.
 */
public final class WorkerPool implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WorkerPool.class);
    private static final int MOST_LOST = 3;

    /**
     * @param name for the names of work folders
     * @param size most processes at a time
     * @param heapMegabytes most heap of each
     * @param lifetime requests until a process is renewed
     */
    public record Kind(String name, int size, int heapMegabytes, int lifetime) {}

    private final Kind kind;
    private final ExternalProgram programs;
    private final Path folder;
    private final Semaphore permits;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> all = new HashSet<>();

    /** Bubblewrap ends with the thread that started it, so one thread that stays starts them all. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "starter of worker processes");
        thread.setDaemon(true);
        return thread;
    });

    private String classPath = "";
    private boolean closed;

    /** @param folder where the processes may write; everything in it is swept away */
    public WorkerPool(Kind kind, ExternalProgram programs, Path folder) {
        this.kind = kind;
        this.programs = programs;
        this.folder = folder.toAbsolutePath();
        this.permits = new Semaphore(kind.size(), true);
    }

    /**
     * Asks a worker; waits for a free one.
     *
     * @param files folder of the request's files, to be found by the worker under the same name; the only one it may write to
     *     besides its own
     * @param limit time for the work itself
     * @throws IllegalStateException when no answer is to be had because the server stops
     */
    public Answer ask(Map<String, String> request, Duration limit) {
        permits.acquireUninterruptibly();
        return askNow(request, limit);
    }

    /**
     * Asks a worker for a person, who does not wait behind all other work.
     *
     * @param limit time until a worker is free, and again for the work itself
     */
    public Answer askSoon(Map<String, String> request, Duration limit) {
        try {
            if (!permits.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) return new Answer.OutOfTime(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a worker process", e);
        }
        return askNow(request, limit);
    }

    private Answer askNow(Map<String, String> request, Duration limit) {
        try {
            var answer = askOne(request, limit);
            for (var lost = 1; answer instanceof Answer.Lost && lost < MOST_LOST; lost++) {
                LOG.warnf("worker process %s ended without an answer, asking another: %s", kind.name(), answer);
                answer = askOne(request, limit);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("worker process " + kind.name() + " does not start", e);
        } finally {
            permits.release();
        }
    }

    private Answer askOne(Map<String, String> request, Duration limit) throws IOException {
        var worker = take();
        var answer = worker.ask(request, limit);
        putBack(worker, answer);
        if (answer instanceof Answer.Lost && (closed() || worker.toldToEnd()))
            throw new IllegalStateException("worker process " + kind.name() + " was ended from outside: " + answer);
        return answer;
    }

    private boolean closed() {
        synchronized (all) {
            return closed;
        }
    }

    /** The folder that requests may name files in: workers read everywhere, but write only here. */
    public Path folder() {
        return folder;
    }

    /** Processes that run now. */
    public List<ProcessHandle> processes() {
        synchronized (all) {
            return all.stream().filter(Worker::alive).map(Worker::handle).toList();
        }
    }

    private Worker take() throws IOException {
        synchronized (all) {
            if (closed) throw new IOException("the pool is closed");
            for (var worker = idle.poll(); worker != null; worker = idle.poll()) {
                if (worker.alive()) return worker;
                discard(worker);
            }
        }
        return start();
    }

    private Worker start() throws IOException {
        Files.createDirectories(folder);
        var own = Files.createTempDirectory(folder, kind.name());
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + kind.heapMegabytes() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=192m",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + own,
                "-cp",
                classPath(),
                WorkerMain.class.getName());
        var worker = new Worker(started(new ExternalProgram.Call(command, folder, 0)), own);
        synchronized (all) {
            all.add(worker);
        }
        LOG.debugf("started worker process %s %d", kind.name(), worker.handle().pid());
        return worker;
    }

    private Process started(ExternalProgram.Call call) throws IOException {
        try {
            return starter.submit(() -> programs.start(call)).get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (RejectedExecutionException e) {
            throw new IOException("the pool is closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private synchronized String classPath() {
        if (classPath.isEmpty()) classPath = new WorkerClassPath(folder.resolveSibling("worker-lib")).build();
        return classPath;
    }

    private void putBack(Worker worker, Answer answer) {
        var fit = answer instanceof Answer.Given && worker.answered() < kind.lifetime();
        synchronized (all) {
            if (fit && !closed) idle.push(worker);
            else discard(worker);
        }
    }

    private void discard(Worker worker) {
        worker.kill();
        all.remove(worker);
        sweep(worker.folder());
    }

    /** veraPDF and others leave files behind. */
    private static void sweep(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            LOG.debugf(e, "left for the next start: %s", folder);
        }
    }

    @Override
    public void close() {
        synchronized (all) {
            closed = true;
            List.copyOf(all).forEach(this::discard);
            idle.clear();
        }
        starter.shutdown();
    }
}
