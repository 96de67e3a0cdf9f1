package vn.tangthu.signature.internal.revocation;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * What an OCSP responder told (RFC 6960), believed only when it is about the certificate that was asked about, counts now, and comes from its issuer or from one
 * whom that has delegated (section 4.2.2.2).
 */
record StatusAnswer(BasicOCSPResp answer, SingleResp status, Freshness freshness) {
    /** @throws RefusedAnswerException why it cannot be believed */
    static StatusAnswer read(byte[] bytes, CertificateToken certificate, CertificateToken issuer, Instant now)
            throws RefusedAnswerException {
        try {
            var response = new OCSPResp(bytes);
            if (response.getStatus() != OCSPResp.SUCCESSFUL)
                throw new RefusedAnswerException("no answer: status " + response.getStatus());
            if (!(response.getResponseObject() instanceof BasicOCSPResp answer))
                throw new RefusedAnswerException("an answer of an unknown kind");
            var asking = new JcaX509CertificateHolder(issuer.getCertificate());
            var status = about(answer, certificate, asking);
            var freshness = Freshness.of(status.getThisUpdate(), status.getNextUpdate());
            freshness.require(now);
            requireSigned(answer, asking, now);
            return new StatusAnswer(answer, status, freshness);
        } catch (IOException | OCSPException | GeneralSecurityException e) {
            throw new RefusedAnswerException("unreadable: " + e.getMessage(), e);
        } catch (CertException | OperatorCreationException | RuntimeException e) { // Bouncy Castle at odd answers
            throw new RefusedAnswerException("unreadable: " + e, e);
        }
    }

    OCSPToken token(CertificateToken certificate, CertificateToken issuer) {
        return new OCSPToken(answer, status, certificate, issuer);
    }

    /** Responders may leave the nonce out; another one than was asked with answers somebody else. */
    void requireNonce(OCSPReq question) throws RefusedAnswerException {
        var told = answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        var asked = question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (told != null && !told.getExtnValue().equals(asked.getExtnValue()))
            throw new RefusedAnswerException("answers another question: wrong nonce");
    }

    private static SingleResp about(BasicOCSPResp answer, CertificateToken certificate, X509CertificateHolder issuer)
            throws OCSPException, OperatorCreationException, RefusedAnswerException {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        for (var status : answer.getResponses()) {
            if (status.getCertID().getSerialNumber().equals(certificate.getSerialNumber())
                    && status.getCertID().matchesIssuer(issuer, digests)) return status;
        }
        throw new RefusedAnswerException("is about another certificate");
    }

    private static void requireSigned(BasicOCSPResp answer, X509CertificateHolder issuer, Instant now)
            throws OCSPException, OperatorCreationException, GeneralSecurityException, CertException,
                    RefusedAnswerException {
        var verifiers = new JcaContentVerifierProviderBuilder();
        var produced = Date.from(now);
        for (var responder : answer.getCerts()) {
            if (!responder.equals(issuer)
                    && isDelegated(responder)
                    && responder.isValidOn(produced)
                    && responder.isSignatureValid(verifiers.build(issuer))
                    && answer.isSignatureValid(verifiers.build(responder))) return;
        }
        if (!answer.isSignatureValid(verifiers.build(issuer)))
            throw new RefusedAnswerException("is not signed by the issuer, nor by one whom that has delegated: "
                    + Arrays.stream(answer.getCerts())
                            .map(responder -> responder.getSubject().toString())
                            .toList());
    }

    private static boolean isDelegated(X509CertificateHolder responder) {
        var usage = ExtendedKeyUsage.fromExtensions(responder.getExtensions());
        return usage != null && usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning);
    }
}
