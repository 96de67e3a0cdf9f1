package vn.tangthu.conversion.api;

import java.time.Instant;
import java.util.Optional;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.organization.api.AgencyId;

/**
 * Re-conversion campaign (đợt chuyển đổi lại).
 *
 * @param query what was chosen
 * @param reason given by the person who started it
 * @param startedBy login name
 * @param chosen files chosen so far
 * @param fault why the work on it broke, as long as it is not known to go well
 */
public record CampaignView(
        CampaignId id,
        AgencyId agency,
        RenditionQuery query,
        String reason,
        CampaignState state,
        Instant startedAt,
        String startedBy,
        Optional<Instant> endedAt,
        int chosen,
        Optional<CampaignFault> fault) {}
