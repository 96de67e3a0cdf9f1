package vn.tangthu.signature.internal.revocation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import vn.tangthu.signature.domain.RevocationAnswer;
import vn.tangthu.signature.domain.RevocationAnswer.Told;

/** In the database, for all nodes; only the latest answer to a question. Called on threads that examine files, which have no role. */
@Stateless
@PermitAll
public class RevocationCacheBean implements RevocationCache {
    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    public Optional<byte[]> find(RevocationKey key) {
        return Optional.ofNullable(database.find(RevocationAnswer.class, key.digest()))
                .filter(kept -> kept.countsUntil().isAfter(clock.instant()))
                .map(RevocationAnswer::answer);
    }

    /** Of several that come at once the first stays; they say the same. */
    @Override
    public void keep(Kept kept) {
        var key = kept.key();
        var told = new Told(kept.bytes(), kept.thisUpdate(), kept.end(), clock.instant());
        Optional.ofNullable(database.find(RevocationAnswer.class, key.digest(), LockModeType.PESSIMISTIC_WRITE))
                .ifPresentOrElse(
                        row -> row.renew(told),
                        () -> database.persist(
                                new RevocationAnswer(key.digest(), key.kind().name(), key.source(), told)));
    }
}
