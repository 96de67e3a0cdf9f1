package vn.tangthu.preservation.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no such tree, or it has no time stamp yet. */
public final class UnknownEvidenceTreeException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownEvidenceTreeException(long number) {
        super(Kind.NOT_FOUND, "PRV-002", "unknown tree " + number, Map.of("number", Long.toString(number)));
    }
}
