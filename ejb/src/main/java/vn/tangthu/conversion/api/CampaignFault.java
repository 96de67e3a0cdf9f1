package vn.tangthu.conversion.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Why the work on a campaign broke. Files that cannot be remade are no faults of the campaign.
 *
 * @param code of the message
 * @param times in a row
 * @param cause in the words of the program
 * @param at the last time
 * @param again when it is tried again; empty when a person has to say so
 */
public record CampaignFault(String code, int times, String cause, Instant at, Optional<Instant> again) {}
