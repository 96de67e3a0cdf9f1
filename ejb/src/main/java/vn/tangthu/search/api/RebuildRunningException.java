package vn.tangthu.search.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A rebuild of the index is running already. */
public final class RebuildRunningException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public RebuildRunningException(RebuildProgress running) {
        super(
                Kind.CONFLICT,
                "SRC-006",
                "rebuild " + running.id() + " is running",
                Map.of("done", String.valueOf(running.done()), "total", String.valueOf(running.total())));
    }
}
