package vn.tangthu.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.organization.api.AccessTokenId;
import vn.tangthu.organization.api.AccessTokenState;
import vn.tangthu.organization.api.UnknownEntryException;
import vn.tangthu.organization.domain.AccessToken;
import vn.tangthu.organization.domain.StaffAccount;
import vn.tangthu.platform.VietnamTime;

/** Access tokens in the database. */
@ApplicationScoped
public class KeptTokens {
    /** How long an ended token is still listed. */
    private static final Duration LISTED_AFTER_END = Duration.ofDays(30);

    @PersistenceContext
    EntityManager database;

    @Inject
    StaffTraces traces;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    void add(AccessToken token) {
        database.persist(token);
    }

    /** Of an account that is active, by the digest of a token that has not ended. */
    Optional<String> ownerOf(String digest) {
        return database.createQuery(
                        "select t.owner.username from AccessToken t where t.digest = :digest and t.endedAt is null"
                                + " and t.lastDay >= :today and t.owner.active = true",
                        String.class)
                .setParameter("digest", digest)
                .setParameter("today", today())
                .getResultStream()
                .findFirst();
    }

    /** The token, when this is its first use of the day. */
    Optional<AccessToken> firstUseOfTheDay(String digest) {
        var changed = database.createQuery("update AccessToken t set t.lastUsedOn = :today where t.digest = :digest"
                        + " and (t.lastUsedOn is null or t.lastUsedOn < :today)")
                .setParameter("digest", digest)
                .setParameter("today", today())
                .executeUpdate();
        if (changed == 0) return Optional.empty();
        return database.createQuery(
                        "select t from AccessToken t join fetch t.owner where t.digest = :digest", AccessToken.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    AccessToken require(StaffAccount owner, AccessTokenId id) {
        return Optional.ofNullable(database.find(AccessToken.class, id.value()))
                .filter(t -> t.owner().equals(owner))
                .orElseThrow(() -> new UnknownEntryException("access token", id.value()));
    }

    List<AccessToken> of(StaffAccount owner) {
        var since = clock.instant().minus(LISTED_AFTER_END);
        return database.createQuery(
                        "select t from AccessToken t where t.owner = :owner and t.lastDay >= :lately"
                                + " and (t.endedAt is null or t.endedAt >= :since) order by t.createdAt desc, t.id desc",
                        AccessToken.class)
                .setParameter("owner", owner)
                .setParameter("lately", LocalDate.ofInstant(since, VietnamTime.ZONE))
                .setParameter("since", since)
                .getResultList();
    }

    List<AccessToken> active(StaffAccount owner) {
        return of(owner).stream()
                .filter(t -> t.state(today()) == AccessTokenState.ACTIVE)
                .toList();
    }

    /** Ends what the account still has, each with its trace. */
    void endAll(StaffAccount owner, AccessTokenState because) {
        Instant now = clock.instant();
        for (var token : active(owner)) {
            token.end(because, now);
            traces.record("ACCESS_TOKEN_ENDED", owner, Map.of("token", token.name(), "reason", because.name()));
        }
    }
}
