package vn.tangthu.audit.api;

import java.util.Optional;
import java.util.UUID;

/** Port: which agency the caller belongs to, to narrow what leaders and archivists read. The feature that knows staff gives it. */
public interface ReaderAgency {
    /** @return empty when the caller belongs to no agency; then nothing is shown */
    Optional<UUID> currentAgency();
}
