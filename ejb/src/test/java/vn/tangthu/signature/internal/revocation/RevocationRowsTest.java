package vn.tangthu.signature.internal.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;
import vn.tangthu.platform.VietnamTime;

/** Answers about revocation in a real database. */
class RevocationRowsTest {
    private static final Instant NOW = Instant.parse("2026-03-12T03:05:00Z");
    private static final RevocationKey KEY =
            new RevocationKey(RevocationKey.Kind.CRL, "http://crl.example/" + "x".repeat(5_000), "C-1");
    private static final RevocationKey OTHER = new RevocationKey(KEY.kind(), KEY.source(), "C-2");

    private static MigratedDatabase database;
    private static Persistence persistence;

    private Instant now = NOW;

    @BeforeAll
    static void migrate() {
        database = new MigratedDatabase();
        persistence = new Persistence(database);
    }

    @AfterAll
    static void close() {
        persistence.close();
        database.close();
    }

    @Test
    void latestAnswerIsKeptUntilItNoLongerCounts() {
        keep(new byte[1 << 20], NOW.plusSeconds(60));
        keep(new byte[] {1, 2}, NOW.plusSeconds(120));

        assertThat(find(KEY)).hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2));
        assertThat(find(OTHER)).isEmpty();

        now = NOW.plusSeconds(120);
        assertThat(find(KEY)).isEmpty();
    }

    private void keep(byte[] bytes, Instant end) {
        inCache(cache -> {
            cache.keep(new RevocationCache.Kept(KEY, bytes, NOW, end));
            return null;
        });
    }

    private Optional<byte[]> find(RevocationKey key) {
        return inCache(cache -> cache.find(key));
    }

    private <T> T inCache(Function<RevocationCache, T> work) {
        return persistence.inTransaction(entityManager -> {
            var cache = new RevocationCacheBean();
            cache.database = entityManager;
            cache.clock = Clock.fixed(now, VietnamTime.ZONE);
            return work.apply(cache);
        });
    }
}
