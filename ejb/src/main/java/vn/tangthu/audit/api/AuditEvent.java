package vn.tangthu.audit.api;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What was done, to what.
 *
 * @param action stable upper-case code, e.g. {@code DOSSIER_CLOSED}; its text is in the web module's bundles
 * @param objectType kind of thing, e.g. {@code DOSSIER}, {@code DOCUMENT}, {@code SUBMISSION}
 * @param objectId its id
 * @param agency agency the thing belongs to, when it belongs to one
 * @param details further facts, names to values; no secrets, no content
 */
public record AuditEvent(
        String action, String objectType, String objectId, Optional<UUID> agency, Map<String, String> details) {
    public AuditEvent {
        Objects.requireNonNull(action);
        Objects.requireNonNull(objectType);
        Objects.requireNonNull(objectId);
        details = Map.copyOf(details);
    }
}
