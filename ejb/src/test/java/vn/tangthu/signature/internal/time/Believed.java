package vn.tangthu.signature.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.Certificates;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

/** Roots of demonstrations as trust anchors. */
final class Believed {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private Believed() {}

    static TrustAnchor of(DemoAuthority authority, TrustPurpose purpose) {
        return anchor(authority, purpose, Optional.empty());
    }

    static TrustAnchor until(DemoAuthority authority, LocalDate lastDay) {
        return anchor(authority, TrustPurpose.TIMESTAMPING, Optional.of(lastDay));
    }

    private static TrustAnchor anchor(DemoAuthority authority, TrustPurpose purpose, Optional<LocalDate> until) {
        var decision = new TrustAnchor.Decision(
                purpose, TrustAnchor.Origin.ADMINISTRATOR, FROM, until, "QĐ 1/QĐ-SNV", "quantri", Instant.EPOCH);
        return new TrustAnchor(
                Certificates.authority(authority.identity(Holder.ROOT).certificate()), decision);
    }
}
