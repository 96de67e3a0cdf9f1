package vn.tangthu.archive.api;

import java.util.Map;
import vn.tangthu.platform.Count;

/** Number of visible submissions by state. */
public record SubmissionCounts(Map<SubmissionState, Count> byState) {
    public SubmissionCounts {
        byState = Map.copyOf(byState);
    }

    public Count in(SubmissionState state) {
        return byState.getOrDefault(state, Count.NONE);
    }
}
