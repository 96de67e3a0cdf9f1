package vn.tangthu.preservation.internal;

import java.time.Instant;
import vn.tangthu.preservation.domain.RenewalPlan;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.EvidenceTrust;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.signature.api.TimeStampValidation;

/** What the installation believes of time stamps and algorithms. */
record StampBelief(TimeStampValidation validation, RenewalPlan plan) implements EvidenceTrust {
    @Override
    public boolean isTrusted(TimeStampToken token, Instant at) {
        return plan.isStrong(token, at) && validation.fault(token.encoded(), at).isEmpty();
    }

    @Override
    public boolean isStrong(DigestAlgorithm algorithm, Instant at) {
        return plan.isStrong(algorithm, at);
    }
}
