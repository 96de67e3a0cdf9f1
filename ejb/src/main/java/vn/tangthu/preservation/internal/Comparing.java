package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.preservation.internal.CapturedObjects.Compared;

/** Compares all that is kept with all that is to be proved, and takes in what is missing: nothing is skipped in silence. */
@ApplicationScoped
public class Comparing {
    private static final Logger LOG = Logger.getLogger(Comparing.class);
    private static final int AT_A_TIME = 1_000;

    @Inject
    CapturedObjects objects;

    /** @return how many were missing */
    long compare() {
        var missed = walk(objects::compareOriginals) + walk(objects::compareRenditions) + packages();
        if (missed > 0) LOG.warnf("%d objects were kept and were not to be proved; they are now", missed);
        return missed;
    }

    private static long walk(BiFunction<Optional<UUID>, Integer, Compared> part) {
        var missed = 0L;
        var compared = part.apply(Optional.empty(), AT_A_TIME);
        missed += compared.missed();
        while (compared.last().isPresent()) {
            compared = part.apply(compared.last(), AT_A_TIME);
            missed += compared.missed();
        }
        return missed;
    }

    private long packages() {
        var page = objects.comparePackages(PageRequest.first(PageRequest.LARGEST));
        long missed = page.items().get(0);
        while (page.next().isPresent()) {
            page = objects.comparePackages(new PageRequest(page.next(), PageRequest.LARGEST));
            missed += page.items().get(0);
        }
        return missed;
    }
}
