package vn.tangthu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Hands items out to a number of threads, one after the other. */
final class InTurns {
    /** What is done to an item. */
    @FunctionalInterface
    interface Work<T> {
        void on(T item, int thread) throws IOException;
    }

    private InTurns() {}

    /** Returns when all items are done; the first failure of a thread is thrown. */
    static <T> void each(List<T> items, int threads, Work<T> work) throws IOException {
        var waiting = new ConcurrentLinkedQueue<>(items);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var running = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < threads; i++) running.add(thread(waiting, i, work));
            for (var done : pool.invokeAll(running)) done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Callable<Boolean> thread(Queue<T> waiting, int thread, Work<T> work) {
        return () -> {
            for (var item = waiting.poll(); item != null; item = waiting.poll()) work.on(item, thread);
            return true;
        };
    }
}
