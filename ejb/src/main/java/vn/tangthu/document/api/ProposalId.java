package vn.tangthu.document.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies renditions that are proposed in place of a component's current ones; given by whoever proposes them. */
public record ProposalId(UUID value) {
    public ProposalId {
        Objects.requireNonNull(value);
    }
}
