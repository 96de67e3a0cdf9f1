package vn.tangthu.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tangthu.dossier.api.DossierCodeTakenException;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.InvalidDossierException;
import vn.tangthu.dossier.domain.DocumentTally;
import vn.tangthu.dossier.domain.FileCode;
import vn.tangthu.dossier.domain.Samples;
import vn.tangthu.organization.FixedDirectory;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierNumbersTest {
    private static final int THREADS = 16;
    private static final FilePlanEntryId ENTRY = new FilePlanEntryId(UUID.randomUUID());

    private final MigratedDatabase database = new MigratedDatabase();
    private final Persistence persistence = new Persistence(database);

    @AfterAll
    void close() {
        persistence.close();
        database.close();
    }

    @Test
    void freeDossiersAreNumberedFromOneEachYear() {
        assertThat(open((numbers, year) -> numbers.running(FixedDirectory.AGENCY, year), 2026))
                .isEqualTo("H49.64.33.2026.1");
        assertThat(open((numbers, year) -> numbers.running(FixedDirectory.AGENCY, year), 2026))
                .isEqualTo("H49.64.33.2026.2");
        assertThat(open((numbers, year) -> numbers.running(FixedDirectory.AGENCY, year), 2027))
                .isEqualTo("H49.64.33.2027.1");
    }

    @Test
    void aRunningNumberPassesOverNotationsThatAreTaken() {
        open((numbers, year) -> numbers.wanted(FixedDirectory.AGENCY, year, "1"), 2031);
        open((numbers, year) -> numbers.wanted(FixedDirectory.AGENCY, year, "2"), 2031);

        assertThat(open((numbers, year) -> numbers.running(FixedDirectory.AGENCY, year), 2031))
                .isEqualTo("H49.64.33.2031.3");
    }

    @Test
    void aNotationIsTakenOnceAYear() {
        open((numbers, year) -> numbers.wanted(FixedDirectory.AGENCY, year, "01.TCCB"), 2032);

        assertThatThrownBy(() -> open((numbers, year) -> numbers.wanted(FixedDirectory.AGENCY, year, "01.TCCB"), 2032))
                .isInstanceOf(DossierCodeTakenException.class);
        assertThatThrownBy(() -> open((numbers, year) -> numbers.wanted(FixedDirectory.AGENCY, year, "01/TCCB"), 2032))
                .isInstanceOf(InvalidDossierException.class);
    }

    @Test
    void furtherDossiersOfAnEntryAreNumberedBehindItsNotation() {
        BiFunction<DossierNumbers, Integer, FileCode> ofEntry =
                (numbers, year) -> numbers.ofEntry(FixedDirectory.AGENCY, year, ENTRY, "01.TCCB");

        assertThat(open(ofEntry, 2033)).isEqualTo("H49.64.33.2033.01.TCCB");
        assertThat(open(ofEntry, 2033)).isEqualTo("H49.64.33.2033.01.TCCB.2");
        assertThat(open(ofEntry, 2033)).isEqualTo("H49.64.33.2033.01.TCCB.3");
    }

    @Test
    void sixteenAtOnceGetSixteenNumbersWithoutGap() throws Exception {
        var start = new CyclicBarrier(THREADS);
        var pool = Executors.newFixedThreadPool(THREADS);
        var openings = new ArrayList<Future<String>>();
        for (int i = 0; i < THREADS; i++) {
            openings.add(pool.submit(() -> {
                start.await();
                return open((numbers, year) -> numbers.running(FixedDirectory.AGENCY, year), 2034);
            }));
        }
        var codes = results(openings);
        pool.shutdown();

        var expected = new HashSet<String>();
        for (int i = 1; i <= THREADS; i++) expected.add("H49.64.33.2034." + i);
        assertThat(codes).hasSize(THREADS).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static ArrayList<String> results(ArrayList<Future<String>> openings)
            throws InterruptedException, ExecutionException {
        var codes = new ArrayList<String>();
        for (var opening : openings) codes.add(opening.get());
        return codes;
    }

    private String open(BiFunction<DossierNumbers, Integer, FileCode> take, int year) {
        return persistence.inTransaction(em -> {
            var code = take.apply(numbers(em), year);
            var dossier = Samples.open(Samples.described("Hồ sơ"), code);
            em.persist(dossier);
            em.persist(new DocumentTally(dossier.id()));
            return dossier.code();
        });
    }

    private DossierNumbers numbers(EntityManager em) {
        var numbers = new DossierNumbers();
        numbers.database = em;
        numbers.seed = new DossierNumberSeed() {
            @Override
            public void sow(AgencyId agency, int year) {
                persistence.runInTransaction(own -> {
                    var seed = new DossierNumberSeed();
                    seed.database = own;
                    seed.sow(agency, year);
                });
            }
        };
        return numbers;
    }
}
