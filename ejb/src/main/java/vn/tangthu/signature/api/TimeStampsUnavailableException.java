package vn.tangthu.signature.api;

import java.util.ArrayList;
import java.util.List;

/** There is no time stamp at the moment. Work that needs one must be tried again later. */
public final class TimeStampsUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> faults;

    /** @param faults what was wrong, one for each authority with its address, in the order they were asked */
    public TimeStampsUnavailableException(List<String> faults) {
        super("no time stamp: " + (faults.isEmpty() ? "no authority is configured" : String.join("; ", faults)));
        this.faults = new ArrayList<>(faults);
    }

    /** What was wrong, one for each authority with its address; empty when none is configured. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
