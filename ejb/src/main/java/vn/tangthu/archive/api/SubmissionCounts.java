package vn.tangthu.archive.api;

import java.util.Map;

/** Number of visible submissions by state; states without any are absent. */
public record SubmissionCounts(Map<SubmissionState, Long> byState) {
    public SubmissionCounts {
        byState = Map.copyOf(byState);
    }

    public long in(SubmissionState state) {
        return byState.getOrDefault(state, 0L);
    }
}
