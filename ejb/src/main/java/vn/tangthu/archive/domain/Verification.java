package vn.tangthu.archive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.archive.api.VerificationId;
import vn.tangthu.archive.api.VerificationResult;
import vn.tangthu.archive.api.VerificationState;
import vn.tangthu.archive.api.VerificationView;
import vn.tangthu.dossier.api.DossierId;

/** One verification of an archived dossier. */
@Entity
@Table(name = "archive_verification")
public class Verification {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID dossier;

    @Enumerated(EnumType.STRING)
    private VerificationState state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by", columnDefinition = "text")
    private String requestedBy;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Verification() {} // for JPA

    public Verification(VerificationId id, DossierId dossier, String requestedBy, Instant at) {
        this.id = id.value();
        this.dossier = dossier.value();
        this.requestedBy = requestedBy;
        requestedAt = at;
        state = VerificationState.RUNNING;
    }

    /** @throws IllegalStateException it has ended already */
    public void finished(Instant at) {
        if (state != VerificationState.RUNNING) throw new IllegalStateException("verification " + id + " has ended");
        state = VerificationState.DONE;
        finishedAt = at;
    }

    public VerificationId id() {
        return new VerificationId(id);
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public boolean isRunning() {
        return state == VerificationState.RUNNING;
    }

    public VerificationView view(List<VerificationResult> results) {
        return new VerificationView(
                id(), dossier(), state, requestedAt, requestedBy, Optional.ofNullable(finishedAt), results);
    }
}
