package vn.tangthu.conversion.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no such campaign, or it is another agency's. */
public final class UnknownCampaignException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownCampaignException(String what) {
        super(Kind.NOT_FOUND, "CNV-040", "unknown: " + what, Map.of());
    }
}
