package vn.tangthu.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.signature.api.ImportTrustAnchor;
import vn.tangthu.signature.api.TrustAnchorId;
import vn.tangthu.signature.api.TrustAnchorRefusedException;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

class TrustAnchorsBeanTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 12);

    private final List<AuditEvent> trail = new ArrayList<>();
    private final TrustAnchorsBean bean = new TrustAnchorsBean();
    private DemoAuthority authority;

    @BeforeEach
    void assemble() throws Exception {
        authority = DemoAuthority.create(SignedSamples.NOW);
        bean.anchors = new RegisterInMemory();
        bean.audit = trail::add;
        bean.clock = Clock.fixed(SignedSamples.NOW, VietnamTime.ZONE);
        bean.caller = new Administrator();
    }

    @Test
    void importLeavesTheAnchorAndItsTrace() throws Exception {
        var anchor = bean.importAnchor(command(der(Holder.ROOT), FIRST_DAY));

        assertThat(bean.list()).containsExactly(anchor);
        assertThat(anchor.subject()).contains("CA gốc thử nghiệm");
        assertThat(anchor.importedBy()).isEqualTo("quantri");
        assertThat(trail).extracting(AuditEvent::action).containsExactly("TRUST_ANCHOR_IMPORTED");
        assertThat(trail.get(0).details()).containsEntry("approvedBy", "QĐ 12/QĐ-SNV");
    }

    @Test
    void pemIsReadLikeDer() throws Exception {
        var pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(der(Holder.ROOT))
                + "\n-----END CERTIFICATE-----\n";

        var anchor = bean.importAnchor(command(pem.getBytes(StandardCharsets.US_ASCII), FIRST_DAY));

        assertThat(anchor.sha256())
                .isEqualTo(Certificates.authority(der(Holder.ROOT)).sha256());
    }

    @Test
    void sameCertificateIsTakenOncePerPurpose() throws Exception {
        bean.importAnchor(command(der(Holder.ROOT), FIRST_DAY));

        refused("SIG-045", command(der(Holder.ROOT), FIRST_DAY));
    }

    @Test
    void whatIsNoCertificateIsRefused() {
        refused("SIG-041", command("hello".getBytes(StandardCharsets.US_ASCII), FIRST_DAY));
        refused("SIG-041", command(new byte[0], FIRST_DAY));
    }

    @Test
    void certificateOfAPersonIsRefused() throws Exception {
        refused("SIG-042", command(der(Holder.OFFICER), FIRST_DAY));
    }

    @Test
    void lastDayBeforeTheFirstIsRefused() throws Exception {
        var id = bean.importAnchor(command(der(Holder.ROOT), FIRST_DAY)).id();

        assertThatExceptionOfType(TrustAnchorRefusedException.class)
                .isThrownBy(() -> bean.endTrust(id, FIRST_DAY.minusDays(1)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("SIG-043"));
        assertThat(bean.endTrust(id, FIRST_DAY).trustedUntil()).contains(FIRST_DAY);
        assertThat(trail).extracting(AuditEvent::action).containsExactly("TRUST_ANCHOR_IMPORTED", "TRUST_ANCHOR_ENDED");
    }

    @Test
    void importWithoutApproverIsRefused() throws Exception {
        refused(
                "SIG-044",
                new ImportTrustAnchor(der(Holder.ROOT), TrustPurpose.SIGNING, FIRST_DAY, Optional.empty(), " "));
    }

    private void refused(String code, ImportTrustAnchor command) {
        assertThatExceptionOfType(TrustAnchorRefusedException.class)
                .isThrownBy(() -> bean.importAnchor(command))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private byte[] der(Holder holder) throws Exception {
        return authority.identity(holder).certificate().getEncoded();
    }

    private static ImportTrustAnchor command(byte[] certificate, LocalDate from) {
        return new ImportTrustAnchor(certificate, TrustPurpose.SIGNING, from, Optional.empty(), "QĐ 12/QĐ-SNV");
    }

    private static final class RegisterInMemory extends TrustAnchorRegister {
        private final List<TrustAnchor> anchors = new ArrayList<>();

        @Override
        public List<TrustAnchor> newestFirst() {
            return List.copyOf(anchors);
        }

        @Override
        public Optional<TrustAnchor> find(String sha256, TrustPurpose purpose) {
            return anchors.stream()
                    .filter(a -> a.view().sha256().equals(sha256) && a.view().purpose() == purpose)
                    .findFirst();
        }

        @Override
        public TrustAnchor require(TrustAnchorId id) {
            return anchors.stream()
                    .filter(a -> a.view().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void add(TrustAnchor anchor) {
            anchors.add(anchor);
        }
    }

    private static final class Administrator implements Caller {
        @Override
        public String name() {
            return "quantri";
        }

        @Override
        public String address() {
            return "127.0.0.1";
        }

        @Override
        public boolean hasRole(String role) {
            return true;
        }
    }
}
