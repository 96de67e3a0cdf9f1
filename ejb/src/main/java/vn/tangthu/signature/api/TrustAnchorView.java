package vn.tangthu.signature.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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
        Instant importedAt) {}
