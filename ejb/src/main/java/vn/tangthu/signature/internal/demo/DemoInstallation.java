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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.internal.Demonstration;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

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

    private DemoAuthority authority;

    @PostConstruct
    void start() {
        if (!demonstration.isOn()) return;
        try {
            var now = clock.instant();
            authority = DemoAuthority.in(Path.of(dataFolder, "demo-pki"), now);
            publishRevocationLists();
            anchors.register(authority.identity(Holder.ROOT).certificate());
        } catch (IOException e) {
            throw new UncheckedIOException("keys of the demonstration", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of the demonstration", e);
        }
    }

    private void publishRevocationLists() throws IOException, GeneralSecurityException {
        var folder = Files.createDirectories(Path.of(dataFolder, "crl"));
        var lists = authority.revocationLists(clock.instant());
        for (int i = 0; i < lists.size(); i++) {
            var draft = Files.write(folder.resolve("demo-" + i + ".new"), lists.get(i));
            Files.move(draft, folder.resolve("demo-" + i + ".crl"), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Signs a sample now, first by the officer, then by the agency; empty when this is no demonstration. */
    public Optional<byte[]> signedSample() {
        if (authority == null) return Optional.empty();
        try {
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
    public Optional<DemoAuthority> authority() {
        return Optional.ofNullable(authority);
    }
}
