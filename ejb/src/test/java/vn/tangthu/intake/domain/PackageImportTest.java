package vn.tangthu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tangthu.intake.api.ImportPause;
import vn.tangthu.intake.api.ImportProgress;
import vn.tangthu.intake.api.ImportState;
import vn.tangthu.intake.api.StagedPackage;
import vn.tangthu.intake.domain.PackageImport.Brought;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;

class PackageImportTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final PackageImport run = new PackageImport(
            new StagedPackage(UUID.randomUUID(), "a.zip", 1, "00"),
            new DeliveredBy(new AgencyId(UUID.randomUUID()), new UnitId(UUID.randomUUID()), "vanthu", "Văn Thư"),
            NOW);

    @Test
    void oneRunAtATimeHoldsTheClaimUntilItLapses() {
        assertThat(run.claim(ONE, NOW, LEASE)).isTrue();
        assertThat(run.claim(OTHER, NOW.plusSeconds(19), LEASE)).isFalse();
        assertThat(run.isClaimedBy(ONE)).isTrue();

        assertThat(run.claim(OTHER, NOW.plusSeconds(20), LEASE)).isTrue();
        assertThat(run.isClaimedBy(ONE)).isFalse();
    }

    @Test
    void anImportThatHasEndedIsNotClaimed() {
        run.claim(ONE, NOW, LEASE);
        run.end(ImportState.COMPLETED, NOW);

        assertThat(run.claim(OTHER, NOW.plusSeconds(60), LEASE)).isFalse();
        assertThat(run.isClaimedBy(ONE)).isFalse();
    }

    @Test
    void everyRowIsCountedOnceAndMovesOn() {
        run.count(3);
        run.imported(3, Brought.DOSSIER_AND_DOCUMENT);
        run.foundThere(4);
        run.refused(7);

        assertThat(run.view().progress()).isEqualTo(new ImportProgress(3, 3, 1, 1, 1, 1, 0));
        assertThat(run.lastRow()).isEqualTo(7);
    }

    @Test
    void triesAreThoseAtTheSameRow() {
        run.claim(ONE, NOW, LEASE);
        run.claim(OTHER, NOW.plusSeconds(30), LEASE);
        assertThat(run.tries()).isEqualTo(2);

        run.refused(3);
        assertThat(run.tries()).isZero();
    }

    @Test
    void pausesGrowUntilTheImportIsGivenUpAndARowForgetsThem() {
        var patience = new Patience(3, Duration.ofSeconds(20), Duration.ofSeconds(30));
        run.claim(ONE, NOW, LEASE);
        run.pause("INT-008", NOW, patience);
        assertThat(run.view().pause()).contains(new ImportPause("INT-008", NOW, 1, Optional.of(NOW.plusSeconds(20))));
        assertThat(run.claim(OTHER, NOW.plusSeconds(19), LEASE)).isFalse();

        var second = NOW.plusSeconds(20);
        assertThat(run.claim(OTHER, second, LEASE)).isTrue();
        assertThat(run.view().pause()).as("a run is at work").isEmpty();
        run.pause("DOC-008", second, patience);
        assertThat(run.view().pause())
                .contains(new ImportPause("DOC-008", NOW, 2, Optional.of(second.plusSeconds(30))));

        run.claim(ONE, second.plusSeconds(30), LEASE);
        run.refused(3);
        run.pause("INT-008", second.plusSeconds(60), patience);
        assertThat(run.view().pause()).map(ImportPause::tries).contains(1);
    }

    @Test
    void anImportThatWasGivenUpWaitsForSomebodyToReplayIt() {
        var patience = new Patience(1, Duration.ofSeconds(20), Duration.ofSeconds(30));
        run.claim(ONE, NOW, LEASE);
        run.pause("INT-008", NOW, patience);

        assertThat(run.isGivenUp()).isTrue();
        assertThat(run.view().pause()).contains(new ImportPause("INT-008", NOW, 1, Optional.empty()));
        assertThat(run.claim(OTHER, NOW.plusSeconds(3600), LEASE)).isFalse();

        run.resume();
        assertThat(run.view().pause()).isEmpty();
        assertThat(run.claim(OTHER, NOW.plusSeconds(3601), LEASE)).isTrue();
    }

    @Test
    void aRunAtWorkIsNotDisturbedByAReplay() {
        run.claim(ONE, NOW, LEASE);
        run.resume();

        assertThat(run.isClaimedBy(ONE)).isTrue();
        assertThat(run.claim(OTHER, NOW.plusSeconds(1), LEASE)).isFalse();
    }
}
