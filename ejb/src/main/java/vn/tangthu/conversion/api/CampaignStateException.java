package vn.tangthu.conversion.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The state of the campaign does not allow it. */
public final class CampaignStateException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public CampaignStateException(CampaignId id, CampaignState state) {
        super(Kind.CONFLICT, "CNV-042", "campaign " + id.value() + " is " + state, Map.of("state", state.name()));
    }
}
