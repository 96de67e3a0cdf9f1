package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The agency's period is not allowed: it may lengthen the official one, within the law, never shorten it. */
public final class RetentionTooShortException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public RetentionTooShortException(String official, String chosen, String reason) {
        super(
                Kind.INVALID,
                "DOS-006",
                chosen + " instead of " + official + ": " + reason,
                Map.of("official", official, "chosen", chosen, "reason", reason));
    }
}
