package vn.tangthu.signature.internal.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.tangthu.signature.api.DemoAuthorities;
import vn.tangthu.signature.api.DemoQuestionRefusedException;
import vn.tangthu.signature.api.NoDemonstrationException;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

/** Answers of the demonstration's authorities, for whoever asks. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoAuthoritiesBean implements DemoAuthorities {
    private static final List<Holder> WITH_LISTS = List.of(Holder.ROOT, Holder.ISSUER);

    @Inject
    DemoInstallation installation;

    @Inject
    Clock clock;

    @Override
    public byte[] timeStamp(byte[] question) {
        try {
            return new DemoTimeStamper(opened().authority()).answer(question, clock.instant());
        } catch (IOException e) {
            throw new DemoQuestionRefusedException();
        }
    }

    @Override
    public byte[] status(byte[] question) {
        var opened = opened();
        try {
            return new DemoStatusResponder(opened.authority(), opened.revocations()).answer(question, clock.instant());
        } catch (IOException e) {
            throw new DemoQuestionRefusedException();
        }
    }

    @Override
    public Optional<byte[]> revocationList(String name) {
        var opened = opened();
        var issuer = Holder.of(name).filter(WITH_LISTS::contains);
        try {
            return issuer.isEmpty()
                    ? Optional.empty()
                    : Optional.of(opened.revocations().list(opened.authority(), issuer.get(), clock.instant()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("revocation list of the demonstration", e);
        }
    }

    @Override
    public Optional<byte[]> certificate(String name) {
        var opened = opened();
        var holder = Holder.of(name);
        try {
            return holder.isEmpty()
                    ? Optional.empty()
                    : Optional.of(opened.authority()
                            .identity(holder.get())
                            .certificate()
                            .getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("certificate of the demonstration", e);
        }
    }

    private DemoInstallation.Opened opened() {
        return installation.opened().orElseThrow(NoDemonstrationException::new);
    }
}
