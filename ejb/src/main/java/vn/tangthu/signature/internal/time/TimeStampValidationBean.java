package vn.tangthu.signature.internal.time;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.api.TimeStampValidation;
import vn.tangthu.signature.internal.SignatureRecordsBean;

/** Time stamps that were given long ago, by the trust anchors of today. */
@Stateless
@RolesAllowed({
    Roles.RECORDS_CLERK,
    Roles.OFFICER,
    Roles.LEADER,
    Roles.ARCHIVIST,
    Roles.HOME_AFFAIRS,
    Roles.ADMINISTRATOR,
    Roles.SYSTEM
})
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TimeStampValidationBean implements TimeStampValidation {
    @Inject
    SignatureRecordsBean records;

    @Override
    public Optional<String> fault(byte[] token, Instant at) {
        try {
            var stamp = parse(token);
            var signer = signer(stamp);
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            trust().path(stamp, signer, at);
            return Optional.empty();
        } catch (IOException | TSPException | GeneralSecurityException | OperatorCreationException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) { // what Bouncy Castle says to odd bytes
            return Optional.of(String.valueOf(e));
        }
    }

    @Override
    public Optional<Instant> issuersEnd(byte[] token) {
        return way(token).stream()
                .skip(1)
                .map(issuer -> issuer.getNotAfter().toInstant())
                .min(Instant::compareTo);
    }

    @Override
    public List<byte[]> certificates(byte[] token) {
        try {
            var encoded = new ArrayList<byte[]>();
            for (var certificate : way(token)) encoded.add(certificate.getEncoded());
            return encoded;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read", e);
        }
    }

    /** From the authority up to the anchor, as it was when the time stamp was given; empty when there is no such way. */
    private List<X509Certificate> way(byte[] token) {
        try {
            var stamp = parse(token);
            var given = stamp.getTimeStampInfo().getGenTime().toInstant();
            var found = trust().path(stamp, signer(stamp), given);
            var certificates = new ArrayList<X509Certificate>();
            for (var each : found.getCertPath().getCertificates()) certificates.add((X509Certificate) each);
            certificates.add(found.getTrustAnchor().getTrustedCert());
            return certificates;
        } catch (IOException
                | TSPException
                | GeneralSecurityException
                | RuntimeException e) { // not believed: nothing is known
            return List.of();
        }
    }

    private TimeStampTrust trust() {
        return new TimeStampTrust(records.anchors());
    }

    private static TimeStampToken parse(byte[] token) throws IOException, TSPException {
        try {
            return new TimeStampToken(new CMSSignedData(token));
        } catch (CMSException e) {
            throw new IOException("no time stamp", e);
        }
    }

    private static X509CertificateHolder signer(TimeStampToken stamp) throws TSPException {
        return stamp.getCertificates().getMatches(null).stream()
                .filter(stamp.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new TSPException("the authority's certificate is not in the time stamp"));
    }
}
