package vn.tangthu.signature.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.tangthu.signature.api.Coverage;
import vn.tangthu.signature.api.Indication;
import vn.tangthu.signature.api.SignatureMaterial;
import vn.tangthu.signature.api.TimeSource;

/**
 * What the validation found out about one signature.
 *
 * @param subIndication reason in the terms of ETSI EN 319 102-1
 * @param level e.g. {@code PAdES-BASELINE-T}
 * @param changes what was done to the file after it
 * @param anchor whether the chain ends at an anchor approved for this use
 */
public record SignatureFacts(
        Indication indication,
        Optional<String> subIndication,
        Optional<String> signedBy,
        Optional<Instant> signingTime,
        TimeSource timeSource,
        String level,
        Coverage coverage,
        Set<Change> changes,
        Anchor anchor,
        Optional<SignatureMaterial> material) {
    /** Where a certificate chain ends. */
    public enum Anchor {
        FOR_THIS_USE,
        /** At an approved anchor, but one not approved for signing; or that of its time stamp is not for time stamping. */
        FOR_OTHER_USE,
        /** At none that is approved. */
        NONE
    }

    public SignatureFacts {
        changes = Set.copyOf(changes);
    }
}
