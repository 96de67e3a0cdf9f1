package vn.tangthu.search.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The index did not answer in time. */
public final class SearchTimedOutException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public SearchTimedOutException(long seconds) {
        super(
                Kind.UNAVAILABLE,
                "SRC-005",
                "no answer within " + seconds + " s",
                Map.of("seconds", String.valueOf(seconds)));
    }
}
