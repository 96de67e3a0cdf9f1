package vn.tangthu.conversion.internal.campaign;

import java.util.UUID;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.RemakeId;

/** A run's right to work on a file of a campaign. */
record RemakeClaim(CampaignId campaign, RemakeId id, UUID run) {}
