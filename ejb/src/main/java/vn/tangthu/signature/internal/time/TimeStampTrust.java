package vn.tangthu.signature.internal.time;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.tsp.TimeStampToken;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.internal.Certificates;

/** Whether a time stamp is signed under a trust anchor that is approved for time stamping at its time. */
final class TimeStampTrust {
    private final Collection<vn.tangthu.signature.domain.TrustAnchor> anchors;

    TimeStampTrust(Collection<vn.tangthu.signature.domain.TrustAnchor> anchors) {
        this.anchors = List.copyOf(anchors);
    }

    /** @throws GeneralSecurityException it is not */
    void require(TimeStampToken stamp, X509CertificateHolder signer) throws GeneralSecurityException {
        path(stamp, signer, stamp.getTimeStampInfo().getGenTime().toInstant());
    }

    /**
     * Its certificates, up to a trust anchor that is approved for the time of the stamp.
     *
     * @param valid when they must not have ended
     * @throws GeneralSecurityException there is no such way
     */
    PKIXCertPathBuilderResult path(TimeStampToken stamp, X509CertificateHolder signer, Instant valid)
            throws GeneralSecurityException {
        var believed = believed(stamp.getTimeStampInfo().getGenTime().toInstant());
        if (believed.isEmpty()) throw new GeneralSecurityException("no trust anchor is approved for time stamping");
        var converter = new JcaX509CertificateConverter();
        var given = new ArrayList<X509Certificate>();
        for (var certificate : stamp.getCertificates().getMatches(null)) {
            given.add(converter.getCertificate(certificate));
        }
        var wanted = new X509CertSelector();
        wanted.setCertificate(converter.getCertificate(signer));
        var path = new PKIXBuilderParameters(believed, wanted);
        path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(given)));
        path.setDate(Date.from(valid));
        path.setRevocationEnabled(false); // nobody can ask within the time that a time stamp takes; validation does
        return (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(path);
    }

    private Set<TrustAnchor> believed(Instant at) throws GeneralSecurityException {
        var day = LocalDate.ofInstant(at, VietnamTime.ZONE);
        var believed = new HashSet<TrustAnchor>();
        for (var anchor : anchors) {
            var view = anchor.view();
            if (view.purpose() == TrustPurpose.TIMESTAMPING
                    && !day.isBefore(view.trustedFrom())
                    && view.trustedUntil().filter(day::isAfter).isEmpty())
                believed.add(new TrustAnchor(Certificates.read(anchor.certificate()), null));
        }
        return believed;
    }
}
