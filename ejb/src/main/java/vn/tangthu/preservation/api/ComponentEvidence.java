package vn.tangthu.preservation.api;

import java.time.Instant;
import java.util.Optional;
import vn.tangthu.document.api.ComponentId;

/**
 * Whether a file, as it came in, is proved.
 *
 * @param since time of its first time stamp; empty while it waits
 * @param tree number of the tree that it is in
 * @param renewal the next one; none while it waits and while no end is known
 */
public record ComponentEvidence(
        ComponentId component, Optional<Instant> since, Optional<Long> tree, Optional<EvidenceRenewal> renewal) {}
