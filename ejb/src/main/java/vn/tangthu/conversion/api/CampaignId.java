package vn.tangthu.conversion.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a re-conversion campaign. */
public record CampaignId(UUID value) {
    public CampaignId {
        Objects.requireNonNull(value);
    }
}
