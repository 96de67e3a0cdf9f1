package vn.tangthu.signature.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.platform.Ids;
import vn.tangthu.signature.api.TrustAnchorId;
import vn.tangthu.signature.api.TrustAnchorRefusedException;
import vn.tangthu.signature.api.TrustAnchorView;
import vn.tangthu.signature.api.TrustPurpose;

/** A certificate this installation believes, for one purpose and a time. */
@Entity
@Table(name = "trust_anchor")
public class TrustAnchor {
    private static final int LONGEST_APPROVER = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TrustPurpose purpose;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(columnDefinition = "text")
    private String subject;

    @Column(columnDefinition = "text")
    private String issuer;

    @Column(name = "serial_number")
    private String serialNumber;

    private String sha256;

    @Column(columnDefinition = "text")
    private String certificate;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "not_after")
    private Instant notAfter;

    @Column(name = "trusted_from")
    private LocalDate trustedFrom;

    @Column(name = "trusted_until")
    private LocalDate trustedUntil;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected TrustAnchor() {} // for JPA

    /** Who brought an anchor in. */
    public enum Origin {
        ADMINISTRATOR,
        /** The demonstration itself; never believed outside of one. */
        DEMONSTRATION
    }

    /**
     * What was decided about a certificate.
     *
     * @param approvedBy who decided
     * @param importedBy who brought it in
     */
    public record Decision(
            TrustPurpose purpose,
            Origin origin,
            LocalDate from,
            Optional<LocalDate> until,
            String approvedBy,
            String importedBy,
            Instant importedAt) {}

    /**
     * A certificate as it was read.
     *
     * @param sha256 of its DER, lower-case hexadecimal
     */
    public record Certificate(
            String subject,
            String issuer,
            String serialNumber,
            String sha256,
            byte[] der,
            Instant notBefore,
            Instant notAfter) {}

    public TrustAnchor(Certificate certificate, Decision decision) {
        if (decision.approvedBy().isBlank() || decision.approvedBy().length() > LONGEST_APPROVER) {
            throw TrustAnchorRefusedException.notApproved();
        }
        decision.until().ifPresent(until -> requireOrder(decision.from(), until));
        this.id = Ids.next();
        this.purpose = decision.purpose();
        this.origin = decision.origin();
        this.subject = certificate.subject();
        this.issuer = certificate.issuer();
        this.serialNumber = certificate.serialNumber();
        this.sha256 = certificate.sha256();
        this.certificate = Base64.getEncoder().encodeToString(certificate.der());
        this.notBefore = certificate.notBefore();
        this.notAfter = certificate.notAfter();
        this.trustedFrom = decision.from();
        this.trustedUntil = decision.until().orElse(null);
        this.approvedBy = decision.approvedBy();
        this.importedBy = decision.importedBy();
        this.importedAt = decision.importedAt();
    }

    public void endTrust(LocalDate lastDay) {
        requireOrder(trustedFrom, lastDay);
        trustedUntil = lastDay;
    }

    private static void requireOrder(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) throw TrustAnchorRefusedException.daysInWrongOrder(from.toString(), until.toString());
    }

    public Origin origin() {
        return origin;
    }

    /** DER. */
    public byte[] certificate() {
        return Base64.getDecoder().decode(certificate);
    }

    public TrustAnchorView view() {
        return new TrustAnchorView(
                new TrustAnchorId(id),
                purpose,
                subject,
                issuer,
                serialNumber,
                sha256,
                notBefore,
                notAfter,
                trustedFrom,
                Optional.ofNullable(trustedUntil),
                approvedBy,
                importedBy,
                importedAt);
    }
}
