package vn.tangthu.signature.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tangthu.document.api.Content;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.revocation.RevocationOnline;
import vn.tangthu.signature.internal.revocation.RevocationSources;

/** Examines one file within its budget of time and size; whatever a file does, it ends with an {@link Examination}. */
@ApplicationScoped
public class SignatureExaminer {
    private static final Logger LOG = Logger.getLogger(SignatureExaminer.class);

    /** At once, including those that ran out of time and cannot be stopped. */
    private static final int MOST_AT_ONCE = 4;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    @Resource
    ManagedExecutorService managedThreads;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tangthu.signature.seconds-per-file", defaultValue = "120")
    long secondsPerFile;

    @Inject
    @ConfigProperty(name = "tangthu.signature.largest-file", defaultValue = "268435456")
    long largestFile;

    @Inject
    @ConfigProperty(name = "tangthu.data")
    String dataFolder;

    @Inject
    RevocationOnline online;

    private RevocationLists revocationLists;

    Examination examine(Content content, List<TrustAnchor> anchors) {
        if (content.size() > largestFile) {
            return new Examination.Undecided(Examination.Cause.OVER_BUDGET, content.size() + " bytes");
        }
        try {
            var validator = new PdfValidator(anchors, RevocationSources.of(lists().current(), online));
            return examine(validator, content.file());
        } catch (IOException e) {
            throw new UncheckedIOException("revocation lists", e);
        }
    }

    private Examination examine(PdfValidator validator, Path file) {
        var at = clock.instant();
        if (!places.tryAcquire()) throw new IllegalStateException("too many examinations run over their time");
        var begun = new AtomicBoolean(); // whoever sets it gives the place back
        try {
            return await(
                    threads().submit(() -> {
                        if (!begun.compareAndSet(false, true)) throw new CancellationException();
                        try {
                            return validator.examine(file, at);
                        } finally {
                            places.release();
                        }
                    }),
                    file);
        } finally {
            if (begun.compareAndSet(false, true)) places.release();
        }
    }

    private Examination await(Future<Examination> running, Path file) {
        try {
            return running.get(secondsPerFile, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            return new Examination.Undecided(Examination.Cause.OVER_BUDGET, secondsPerFile + " s");
        } catch (ExecutionException e) {
            LOG.warnf(e.getCause(), "signatures of %s could not be examined", file);
            return new Examination.Undecided(Examination.Cause.UNREADABLE, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while examining " + file, e);
        }
    }

    ExecutorService threads() {
        return managedThreads;
    }

    private synchronized RevocationLists lists() {
        if (revocationLists == null) revocationLists = new RevocationLists(Path.of(dataFolder, "crl"));
        return revocationLists;
    }
}
