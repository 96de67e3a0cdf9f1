package vn.tangthu.audit.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Narrows a list of entries; what is empty does not narrow.
 *
 * @param from first moment, inclusive
 * @param to last moment, exclusive
 */
public record AuditFilter(
        Optional<String> actor,
        Optional<String> action,
        Optional<String> objectType,
        Optional<String> objectId,
        Optional<Instant> from,
        Optional<Instant> to) {

    public static AuditFilter everything() {
        return new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static AuditFilter object(String type, String id) {
        return new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(type),
                Optional.of(id),
                Optional.empty(),
                Optional.empty());
    }
}
