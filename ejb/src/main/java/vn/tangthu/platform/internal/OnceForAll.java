package vn.tangthu.platform.internal;

/**
 * Work that serves everybody who asked before it began: whoever comes while it runs waits for the next run, and one of those who
 * wait does it for all of them.
 */
final class OnceForAll {
    private final Runnable work;
    private long asked;
    private long served;
    private boolean running;

    OnceForAll(Runnable work) {
        this.work = work;
    }

    /** Returns after a run that began after the call. When that run failed, each of those who waited tries again. */
    void run() {
        var serving = begin();
        if (serving == 0) return;
        var done = false;
        try {
            work.run();
            done = true;
        } finally {
            end(serving, done);
        }
    }

    /** @return number of the last caller whom a run by this one serves; 0 when another has served this one */
    private synchronized long begin() {
        var mine = ++asked;
        var interrupted = false;
        while (running && served < mine) interrupted |= waited();
        if (interrupted) Thread.currentThread().interrupt();
        if (served >= mine) return 0;
        running = true;
        return asked;
    }

    private synchronized void end(long serving, boolean done) {
        running = false;
        if (done) served = serving;
        notifyAll();
    }

    /** @return whether the wait was interrupted; nobody is told that something was done because of that */
    private boolean waited() {
        try {
            wait();
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
