package vn.tangthu.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.demo.DemoAuthority;

class DemonstrationTest {
    @Test
    void productionRefusesTheDemonstration() {
        assertThatIllegalStateException()
                .isThrownBy(() -> demonstration(true, "production").isOn());
    }

    @Test
    void demonstrationMustBeAskedFor() {
        assertThat(demonstration(false, "demo").isOn()).isFalse();
        assertThat(demonstration(true, "demo").isOn()).isTrue();
    }

    @Test
    void productionDoesNotBelieveWhatADemonstrationLeftBehind() throws Exception {
        var records = new SignatureRecordsBean();
        var left = anchor(TrustAnchor.Origin.DEMONSTRATION);
        var imported = anchor(TrustAnchor.Origin.ADMINISTRATOR);
        records.anchors = new TrustAnchorRegister() {
            @Override
            public List<TrustAnchor> newestFirst() {
                return List.of(left, imported);
            }
        };

        records.demonstration = demonstration(false, "production");
        assertThat(records.anchors()).containsExactly(imported);

        records.demonstration = demonstration(true, "demo");
        assertThat(records.anchors()).containsExactly(left, imported);
    }

    private static TrustAnchor anchor(TrustAnchor.Origin origin) throws Exception {
        var root = DemoAuthority.create(SignedSamples.NOW)
                .identity(DemoAuthority.Holder.ROOT)
                .certificate();
        return new TrustAnchor(
                Certificates.authority(root),
                new TrustAnchor.Decision(
                        TrustPurpose.SIGNING,
                        origin,
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        "QĐ 1",
                        "quantri",
                        SignedSamples.NOW));
    }

    private static Demonstration demonstration(boolean wanted, String mode) {
        var demonstration = new Demonstration();
        demonstration.wanted = wanted;
        demonstration.mode = mode;
        return demonstration;
    }
}
