package vn.tangthu.audit.api;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the trail.
 *
 * @param seq its number in the chain, from 1 without gaps
 * @param at when it happened, microseconds
 * @param actor login name, or {@code system} for the house itself
 * @param address network address the request came from, {@code -} for the house itself
 * @param hash SHA-256 over the entry and the hash before it, 64 hexadecimal digits
 */
public record AuditEntryView(
        long seq,
        Instant at,
        String actor,
        String address,
        String action,
        String objectType,
        String objectId,
        Optional<UUID> agency,
        Map<String, String> details,
        String hash) {
    public AuditEntryView {
        details = Map.copyOf(details);
    }
}
