package vn.tangthu.archive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import vn.tangthu.archive.api.CheckOutcome;
import vn.tangthu.archive.api.VerificationId;
import vn.tangthu.archive.api.VerificationPart;
import vn.tangthu.archive.api.VerificationResult;

/** Result of one part of a verification, as kept. */
@Entity
@Table(name = "archive_verification_result")
public class VerificationRow {

    /** Verification and part. */
    @Embeddable
    public static class Key {
        private UUID verification;

        @Enumerated(EnumType.STRING)
        private VerificationPart part;

        protected Key() {} // for JPA

        Key(VerificationId verification, VerificationPart part) {
            this.verification = verification.value();
            this.part = part;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && part == key.part && verification.equals(key.verification);
        }

        @Override
        public int hashCode() {
            return Objects.hash(verification, part);
        }
    }

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private CheckOutcome outcome;

    private int checked;

    @Column(columnDefinition = "text")
    private FindingList findings;

    private int further;

    protected VerificationRow() {} // for JPA

    public VerificationRow(VerificationId verification, VerificationResult result) {
        key = new Key(verification, result.part());
        outcome = result.outcome();
        checked = result.checked();
        findings = new FindingList(result.findings());
        further = result.further();
    }

    public VerificationResult result() {
        return new VerificationResult(key.part, outcome, checked, findings.findings(), further);
    }
}
