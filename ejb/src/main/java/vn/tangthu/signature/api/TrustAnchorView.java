package vn.tangthu.signature.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.platform.VietnamTime;

/**
 * Trust anchor (chứng thư số gốc được tin cậy): a certificate whose issued signatures this installation believes.
 *
 * @param subject distinguished name, RFC 2253
 * @param serialNumber hexadecimal
 * @param sha256 digest of the certificate, lower-case hexadecimal
 * @param notBefore begin of the certificate's own validity
 * @param notAfter end of the certificate's own validity
 * @param trustedFrom first day it is believed, Vietnamese time
 * @param trustedUntil last day it is believed; empty: no end decided
 * @param approvedBy who decided, with the decision's number where there is one
 */
public record TrustAnchorView(
        TrustAnchorId id,
        TrustPurpose purpose,
        String subject,
        String issuer,
        String serialNumber,
        String sha256,
        Instant notBefore,
        Instant notAfter,
        LocalDate trustedFrom,
        Optional<LocalDate> trustedUntil,
        String approvedBy,
        String importedBy,
        Instant importedAt) {
    /** Authorities are replaced slowly: so many days before the last one it is time to care for the next certificate. */
    private static final int DAYS_OF_WARNING = 180;

    /** Last day on which new signatures under it can be believed: that of the decision or of the certificate, whichever comes first. */
    public LocalDate lastDay() {
        var ofCertificate = LocalDate.ofInstant(notAfter, VietnamTime.ZONE);
        return trustedUntil.filter(day -> day.isBefore(ofCertificate)).orElse(ofCertificate);
    }

    public TrustAnchorStanding standing(LocalDate today) {
        if (trustedUntil.filter(day -> day.isBefore(today)).isPresent()) return TrustAnchorStanding.OVER;
        if (lastDay().isBefore(today)) return TrustAnchorStanding.EXPIRED;
        if (trustedFrom.isAfter(today)) return TrustAnchorStanding.LATER;
        return lastDay().minusDays(DAYS_OF_WARNING).isAfter(today)
                ? TrustAnchorStanding.NOW
                : TrustAnchorStanding.ENDING;
    }
}
