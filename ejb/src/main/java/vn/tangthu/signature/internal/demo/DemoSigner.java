package vn.tangthu.signature.internal.demo;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

/** Signs PDF with keys of the demonstration's authority, time-stamped by it. */
public final class DemoSigner {
    private static final String TIME_STAMP_POLICY = "1.3.6.1.4.1.4146.2.3";
    private static final int ROOM_FOR_SIGNATURE = 30_000;

    private final DemoAuthority authority;

    public DemoSigner(DemoAuthority authority) {
        this.authority = authority;
    }

    /** @param at claimed time, and time of the time stamp where the level has one */
    public DSSDocument sign(DSSDocument document, DemoIdentity signer, SignatureLevel level, Instant at)
            throws GeneralSecurityException {
        var service = new PAdESService(verifier(at));
        service.setTspSource(timeStamps(at));
        var parameters = parameters(signer, level, at);
        var data = service.getDataToSign(document, parameters);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(signer.key());
        signature.update(data.getBytes());
        var value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
        return service.signDocument(document, parameters, value);
    }

    private static PAdESSignatureParameters parameters(DemoIdentity signer, SignatureLevel level, Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
        parameters.setCertificateChain(
                signer.chain().stream().map(CertificateToken::new).toList());
        parameters.setContentSize(ROOM_FOR_SIGNATURE);
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    private CommonCertificateVerifier verifier(Instant at) throws GeneralSecurityException {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(
                new CertificateToken(authority.identity(Holder.ROOT).certificate()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setCrlSource(new ExternalResourcesCRLSource(authority.revocationLists(at).stream()
                .map(ByteArrayInputStream::new)
                .toArray(InputStream[]::new)));
        return verifier;
    }

    private KeyEntityTSPSource timeStamps(Instant at) {
        var stamper = authority.identity(Holder.TIME_STAMPER);
        var source = new KeyEntityTSPSource(stamper.key(), stamper.certificate(), stamper.chain());
        source.setTsaPolicy(TIME_STAMP_POLICY);
        source.setProductionTime(Date.from(at));
        return source;
    }
}
