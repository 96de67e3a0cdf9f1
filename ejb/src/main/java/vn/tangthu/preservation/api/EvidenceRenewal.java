package vn.tangthu.preservation.api;

import java.time.Instant;

/**
 * The next renewal (gia hạn) of a proof.
 *
 * @param due when the house renews it, the margin taken off
 */
public record EvidenceRenewal(Instant due, RenewalReason reason) {}
