package vn.tangthu.conversion.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A campaign needs a reason of at most 1,000 letters. */
public final class CampaignReasonMissingException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public CampaignReasonMissingException(int longest) {
        super(
                Kind.INVALID,
                "CNV-041",
                "reason missing or longer than " + longest,
                Map.of("longest", Integer.toString(longest)));
    }
}
