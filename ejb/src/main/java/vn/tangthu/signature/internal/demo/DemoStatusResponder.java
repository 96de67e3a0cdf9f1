package vn.tangthu.signature.internal.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

/**
 * Tells whether certificates of a demonstration are revoked (OCSP, RFC 6960), whoever asks. For the issuing authority a delegated
 * responder signs, for the root it does so itself.
 */
public final class DemoStatusResponder {
    private static final Duration LIFE_OF_ANSWER = Duration.ofHours(1);

    private final DemoAuthority authority;
    private final DemoRevocations revocations;

    DemoStatusResponder(DemoAuthority authority, DemoRevocations revocations) {
        this.authority = authority;
        this.revocations = revocations;
    }

    /** With the revocations that are kept in the folder. */
    public static DemoStatusResponder of(DemoAuthority authority, Path folder) throws IOException {
        return new DemoStatusResponder(authority, DemoRevocations.in(folder));
    }

    /**
     * @param question as it was sent, DER
     * @return the answer, DER
     * @throws IOException the question is none
     */
    public byte[] answer(byte[] question, Instant now) throws IOException {
        try {
            var asked = new OCSPReq(question);
            var issuer = issuerOf(asked);
            if (issuer.isEmpty())
                return new OCSPRespBuilder()
                        .build(OCSPRespBuilder.UNAUTHORIZED, null)
                        .getEncoded();
            return answer(asked, issuer.get(), now);
        } catch (OCSPException | OperatorCreationException | GeneralSecurityException | RuntimeException e) {
            throw new IOException("no question about a certificate", e);
        }
    }

    private Optional<Holder> issuerOf(OCSPReq asked)
            throws OperatorCreationException, GeneralSecurityException, OCSPException {
        for (var holder : List.of(Holder.ISSUER, Holder.ROOT)) {
            var certificate =
                    new JcaX509CertificateHolder(authority.identity(holder).certificate());
            var all = asked.getRequestList().length > 0;
            for (var one : asked.getRequestList()) {
                all &= one.getCertID().matchesIssuer(certificate, digests());
            }
            if (all) return Optional.of(holder);
        }
        return Optional.empty();
    }

    private byte[] answer(OCSPReq asked, Holder issuer, Instant now)
            throws OCSPException, OperatorCreationException, GeneralSecurityException, IOException {
        var signer = authority.identity(issuer == Holder.ISSUER ? Holder.STATUS_RESPONDER : issuer);
        var certificate = new JcaX509CertificateHolder(signer.certificate());
        var builder = new BasicOCSPRespBuilder(new RespID(certificate.getSubject()));
        for (var one : asked.getRequestList()) {
            builder.addResponse(
                    one.getCertID(),
                    status(one.getCertID(), issuer),
                    Date.from(now),
                    Date.from(now.plus(LIFE_OF_ANSWER)),
                    null);
        }
        var nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null) builder.setResponseExtensions(new Extensions(nonce));
        var answer = builder.build(
                DemoCertificates.signer(signer), new X509CertificateHolder[] {certificate}, Date.from(now));
        return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, answer).getEncoded();
    }

    private CertificateStatus status(CertificateID asked, Holder issuer) {
        if (issuer == Holder.ROOT) {
            var issued = authority.identity(Holder.ISSUER).certificate().getSerialNumber();
            return asked.getSerialNumber().equals(issued) ? CertificateStatus.GOOD : new UnknownStatus();
        }
        return revocations
                .find(asked.getSerialNumber())
                .<CertificateStatus>map(revoked -> new RevokedStatus(Date.from(revoked.at()), CRLReason.unspecified))
                .orElse(CertificateStatus.GOOD);
    }

    private static DigestCalculatorProvider digests() throws OperatorCreationException {
        return new JcaDigestCalculatorProviderBuilder().build();
    }
}
