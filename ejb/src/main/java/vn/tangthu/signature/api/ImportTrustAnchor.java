package vn.tangthu.signature.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a certificate a trust anchor.
 *
 * @param certificate one X.509 certificate of an authority, DER or PEM
 * @param trustedFrom first day it is believed, Vietnamese time
 * @param trustedUntil last day it is believed; empty: no end decided
 * @param approvedBy who decided, with the decision's number where there is one; at most 500 characters
 */
public record ImportTrustAnchor(
        byte[] certificate,
        TrustPurpose purpose,
        LocalDate trustedFrom,
        Optional<LocalDate> trustedUntil,
        String approvedBy) {
    public ImportTrustAnchor {
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(trustedFrom);
        certificate = certificate.clone();
        approvedBy = approvedBy.strip();
    }

    @Override
    public byte[] certificate() {
        return certificate.clone();
    }
}
