package vn.tangthu.platform.internal;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/**
 * Tries failed work again with growing pauses (5 s, 10 s, 20 s … at most 10 min); after the last try it becomes failed work. Work
 * during which the server ended counts the same, else one document could end the server for ever.
 */
final class GiveUpAfter implements FailureHandler<QueuedWork>, DeadExecutionHandler<QueuedWork> {
    static final int TRIES = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final WorkRunner runner;

    GiveUpAfter(WorkRunner runner) {
        this.runner = runner;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<QueuedWork> operations) {
        again(complete, operations, complete.getCause().orElse(null));
    }

    @Override
    public void deadExecution(ExecutionComplete complete, ExecutionOperations<QueuedWork> operations) {
        again(complete, operations, new IllegalStateException("the server ended before this work was done"));
    }

    private void again(ExecutionComplete complete, ExecutionOperations<QueuedWork> operations, Throwable cause) {
        var execution = complete.getExecution();
        var tries = execution.consecutiveFailures + 1;
        if (tries < TRIES) {
            operations.reschedule(complete, complete.getTimeDone().plus(pauseAfter(tries)));
        } else {
            var work = (QueuedWork) execution.taskInstance.getData();
            runner.giveUp(work, cause, tries);
            operations.stop();
        }
    }

    static Duration pauseAfter(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
