package vn.tangthu.signature.internal.demo;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.internal.Demonstration;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;
import vn.tangthu.signature.internal.demo.DemoCertificates.Period;

/** Certificate authority, revocation lists and samples of a demonstration; does nothing anywhere else. */
@Singleton
@Startup
@DependsOn("Workers")
@PermitAll
@RunAs(Roles.SYSTEM)
@Lock(LockType.READ)
public class DemoInstallation {
    private static final List<String> SAMPLE = List.of(
            "VĂN BẢN MẪU - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ",
            "",
            "QUYẾT ĐỊNH",
            "Về việc ban hành Danh mục hồ sơ",
            "",
            "Điều 1. Ban hành kèm theo Quyết định này Danh mục hồ sơ của cơ quan.",
            "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
            "",
            "Văn bản được ký số bởi Nguyễn Văn An, sau đó được ký số bởi cơ quan.");
    private static final Duration LIFE_OF_LISTS = Duration.ofDays(366);
    private static final Duration BETWEEN_SIGNATURES = Duration.ofMinutes(1);

    @Inject
    Demonstration demonstration;

    @Inject
    DemoAnchors anchors;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tangthu.data")
    String dataFolder;

    @Inject
    DemoAddress address;

    /** What a demonstration has. */
    public record Opened(DemoAuthority authority, DemoRevocations revocations) {}

    private Opened opened;

    @PostConstruct
    void start() {
        if (!demonstration.isOn()) return;
        try {
            var now = clock.instant();
            var folder = Path.of(dataFolder, "demo-pki");
            var authority = DemoAuthority.in(folder, address.all(), now);
            opened = new Opened(authority, DemoRevocations.in(folder));
            opened.revocations()
                    .revoke(authority.identity(Holder.REVOKED_OFFICER).certificate(), now);
            publishRevocationLists(now);
            anchors.register(authority.identity(Holder.ROOT).certificate());
        } catch (IOException e) {
            throw new UncheckedIOException("keys of the demonstration", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of the demonstration", e);
        }
    }

    /** In the folder of those that the administrator puts there: certificates of older demonstrations name no address that answers. */
    private void publishRevocationLists(Instant now) throws IOException, GeneralSecurityException {
        var folder = Files.createDirectories(Path.of(dataFolder, "crl"));
        var period = new Period(now, now.plus(LIFE_OF_LISTS));
        var issuers = List.of(Holder.ROOT, Holder.ISSUER);
        for (int i = 0; i < issuers.size(); i++) {
            var list = opened.revocations().list(opened.authority(), issuers.get(i), period);
            var draft = Files.write(folder.resolve("demo-" + i + ".new"), list);
            Files.move(draft, folder.resolve("demo-" + i + ".crl"), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Signs a sample now, first by the officer, then by the agency; empty when this is no demonstration. */
    public Optional<byte[]> signedSample() {
        if (opened == null) return Optional.empty();
        try {
            var authority = opened.authority();
            var now = clock.instant();
            var signer = new DemoSigner(authority);
            var byOfficer = signer.sign(
                    new InMemoryDocument(SamplePage.of(SAMPLE)),
                    authority.identity(Holder.OFFICER),
                    SignatureLevel.PAdES_BASELINE_T,
                    now.minus(BETWEEN_SIGNATURES));
            var byBoth = signer.sign(byOfficer, authority.identity(Holder.SEAL), SignatureLevel.PAdES_BASELINE_LT, now);
            var out = new ByteArrayOutputStream();
            byBoth.writeTo(out);
            return Optional.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("sample of the demonstration", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sample of the demonstration", e);
        }
    }

    /** Empty when this is no demonstration. */
    public Optional<Opened> opened() {
        return Optional.ofNullable(opened);
    }
}
