package vn.tangthu.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnceForAllTest {
    private static final int CALLERS = 8;

    private final CountDownLatch firstRuns = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final AtomicInteger runs = new AtomicInteger();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS + 1);
    private final OnceForAll work = new OnceForAll(this::run);
    private volatile boolean failing;

    @AfterEach
    void close() {
        callers.shutdownNow();
    }

    @Test
    void oneRunServesAllWhoCameWhileAnotherWasRunning() throws Exception {
        var first = callers.submit(work::run);
        firstRuns.await();
        var later = later();

        firstMayEnd.countDown();
        first.get();
        for (var caller : later) caller.get();

        assertThat(runs).hasValue(2);
    }

    @Test
    void nobodyIsServedByARunThatBeganBefore() throws Exception {
        callers.submit(work::run);
        firstRuns.await();
        var later = later();

        assertThat(later).noneMatch(Future::isDone);
        firstMayEnd.countDown();
        for (var caller : later) caller.get();
        assertThat(runs.get()).isGreaterThan(1);
    }

    @Test
    void aRunThatFailedServesNobody() throws Exception {
        firstMayEnd.countDown();
        failing = true;
        assertThatThrownBy(() -> callers.submit(work::run).get())
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("disk");
        failing = false;
        work.run();
        assertThat(runs).hasValue(2);
    }

    /** Callers who all wait for the first run to end. */
    private ArrayList<Future<?>> later() {
        var later = new ArrayList<Future<?>>();
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < CALLERS; i++) {
            var begun = new CountDownLatch(1);
            later.add(callers.submit(() -> {
                threads.add(Thread.currentThread());
                begun.countDown();
                work.run();
            }));
            await(begun);
            while (threads.get(threads.size() - 1).getState() != Thread.State.WAITING) Thread.onSpinWait();
        }
        return later;
    }

    private void run() {
        runs.incrementAndGet();
        firstRuns.countDown();
        await(firstMayEnd);
        if (failing) throw new IllegalStateException("disk");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
