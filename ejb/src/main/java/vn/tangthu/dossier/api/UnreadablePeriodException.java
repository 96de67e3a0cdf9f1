package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The words name no retention period. */
public final class UnreadablePeriodException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnreadablePeriodException(String words) {
        super(Kind.INVALID, "DOS-012", "not a retention period: " + words, Map.of("words", words));
    }
}
