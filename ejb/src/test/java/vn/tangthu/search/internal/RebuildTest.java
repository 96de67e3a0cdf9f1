package vn.tangthu.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tangthu.platform.Ids;

class RebuildTest {
    private final Rebuild rebuild = new Rebuild(Ids.next(), Instant.EPOCH, 3);

    @Test
    void aStepThatComesAgainDoesNotCount() {
        var first = rebuild.nextStep();
        rebuild.advance(List.of(Ids.next(), Ids.next()));

        assertThat(rebuild.awaits(first)).isFalse();
        assertThat(rebuild.awaits(rebuild.nextStep())).isTrue();
        assertThat(rebuild.progress().done()).isEqualTo(2);
    }

    @Test
    void aFinishedRebuildAwaitsNothing() {
        rebuild.finish(Instant.EPOCH.plusSeconds(60));

        assertThat(rebuild.awaits(rebuild.nextStep())).isFalse();
        assertThat(rebuild.isRunning()).isFalse();
        assertThat(rebuild.progress().finishedAt()).contains(Instant.EPOCH.plusSeconds(60));
    }
}
