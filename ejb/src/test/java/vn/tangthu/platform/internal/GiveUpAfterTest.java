package vn.tangthu.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiveUpAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final QueuedWork WORK = new QueuedWork("conversion.preserve", "{}");

    private final List<QueuedWork> givenUp = new ArrayList<>();
    private final List<Instant> next = new ArrayList<>();
    private final GiveUpAfter giveUpAfter = new GiveUpAfter(new WorkRunner() {
        @Override
        public void giveUp(QueuedWork work, Throwable error, int tries) {
            givenUp.add(work);
        }
    });

    @Test
    void workDuringWhichTheServerEndedIsTriedAgainAfterAPause() {
        endOfServer(1);

        assertThat(next).containsExactly(NOW.plusSeconds(10));
        assertThat(givenUp).isEmpty();
    }

    @Test
    void workDuringWhichTheServerEndsEveryTimeBecomesFailedWork() {
        endOfServer(GiveUpAfter.TRIES - 1);

        assertThat(givenUp).containsExactly(WORK);
        assertThat(next).isEmpty();
    }

    @Test
    void workThatFailsEveryTimeBecomesFailedWork() {
        var execution = execution(GiveUpAfter.TRIES - 1);
        giveUpAfter.onFailure(
                ExecutionComplete.failure(execution, NOW, NOW, new IllegalStateException("no")), operations(execution));

        assertThat(givenUp).containsExactly(WORK);
        assertThat(next).isEmpty();
    }

    private void endOfServer(int failuresBefore) {
        var execution = execution(failuresBefore);
        giveUpAfter.deadExecution(ExecutionComplete.failure(execution, NOW, NOW, null), operations(execution));
    }

    private static Execution execution(int failures) {
        var instance = new TaskInstance<>(Workers.TASK, "1", WORK);
        return new Execution(NOW, instance, true, "node", null, null, failures, NOW, 1);
    }

    private ExecutionOperations<QueuedWork> operations(Execution execution) {
        return new ExecutionOperations<>(null, null, execution) {
            @Override
            public void stop() {
                // nothing is kept here
            }

            @Override
            public void reschedule(ExecutionComplete complete, Instant at) {
                next.add(at);
            }
        };
    }
}
