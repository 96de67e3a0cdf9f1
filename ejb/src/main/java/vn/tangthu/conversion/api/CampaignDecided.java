package vn.tangthu.conversion.api;

/** A person decided on remade renditions of a campaign. */
public record CampaignDecided(CampaignId campaign) {}
