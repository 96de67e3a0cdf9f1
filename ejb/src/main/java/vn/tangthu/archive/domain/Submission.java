package vn.tangthu.archive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.api.EmptyDossierException;
import vn.tangthu.archive.api.StaleSubmissionException;
import vn.tangthu.archive.api.SubmissionDecision;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionNotAcceptableException;
import vn.tangthu.archive.api.SubmissionReasonMissingException;
import vn.tangthu.archive.api.SubmissionRegistration;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionStateException;
import vn.tangthu.archive.api.SubmissionSummary;
import vn.tangthu.archive.api.SubmissionView;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/**
 * Submission (nộp lưu) of a dossier: received, checked, decided on, sealed. {@link SubmissionState} tells its life; a decision
 * is taken once, by whoever is first.
 */
@Entity
@Table(name = "submission")
public class Submission {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID dossier;

    @Column(name = "active_dossier")
    private UUID activeDossier;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(columnDefinition = "text")
    private String title;

    private UUID agency;
    private UUID unit;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    @Embedded
    private Registration registration;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "error_count")
    private int errors;

    @Column(name = "warning_count")
    private int warnings;

    @Column(name = "decided_by", columnDefinition = "text")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "return_reason", columnDefinition = "text")
    private String returnReason;

    @Column(name = "package_id")
    private UUID packageId;

    @Column(name = "archived_at")
    private Instant archivedAt;

    protected Submission() {} // for JPA

    /** @throws EmptyDossierException the dossier holds no document */
    public Submission(SubmissionId id, DossierView dossier, SubmissionRegistration registration) {
        if (registration.documents() == 0) throw new EmptyDossierException(dossier.code());
        this.id = id.value();
        this.dossier = dossier.id().value();
        activeDossier = this.dossier;
        dossierCode = dossier.code();
        title = dossier.title();
        agency = dossier.agency().value();
        unit = dossier.unit().value();
        this.registration = new Registration(registration);
        state = SubmissionState.CHECKING;
    }

    /**
     * The checks have ended.
     *
     * @throws SubmissionStateException not CHECKING
     */
    public void checked(List<CheckReport> reports, Instant at) {
        require(SubmissionState.CHECKING);
        count(reports);
        checkedAt = at;
        state = SubmissionState.AWAITING_DECISION;
    }

    /**
     * @param newPackage identity of the package to be written
     * @param standing the findings of the checks
     * @throws SubmissionStateException not AWAITING_DECISION
     * @throws SubmissionNotAcceptableException an error stands
     */
    public void accept(Deciding deciding, UUID newPackage, List<Finding> standing) {
        require(SubmissionState.AWAITING_DECISION);
        if (errors > 0)
            throw new SubmissionNotAcceptableException(
                    registration.code(),
                    standing.stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList());
        decide(deciding, SubmissionState.SEALING);
        packageId = newPackage;
    }

    /**
     * @throws SubmissionReasonMissingException the reason is blank
     * @throws SubmissionStateException not AWAITING_DECISION
     */
    public void giveBack(Deciding deciding, String reason) {
        if (reason == null || reason.isBlank()) throw new SubmissionReasonMissingException(registration.code());
        require(SubmissionState.AWAITING_DECISION);
        decide(deciding, SubmissionState.RETURNED);
        returnReason = reason.strip();
        activeDossier = null;
    }

    /**
     * The package cannot be written as the content stands; the archivist decides anew.
     *
     * @throws SubmissionStateException not SEALING
     */
    public void sealingRefused(List<CheckReport> reports) {
        require(SubmissionState.SEALING);
        count(reports);
        state = SubmissionState.AWAITING_DECISION;
        decidedBy = null;
        decidedAt = null;
        packageId = null;
    }

    /**
     * The package is in the store.
     *
     * @throws SubmissionStateException not SEALING
     */
    public void archived(Instant at) {
        require(SubmissionState.SEALING);
        state = SubmissionState.ARCHIVED;
        archivedAt = at;
    }

    /** @throws StaleSubmissionException another version was expected */
    public void requireVersion(Optional<Long> expected) {
        expected.filter(wanted -> wanted != version).ifPresent(wanted -> {
            throw new StaleSubmissionException(registration.code(), wanted, version);
        });
    }

    public boolean isVisibleTo(Visibility visibility) {
        var custody = state.isActive() ? Visibility.Custody.ARCHIVE : Visibility.Custody.UNIT;
        return visibility.covers(new AgencyId(agency), new UnitId(unit), custody);
    }

    public SubmissionId id() {
        return new SubmissionId(id);
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public SubmissionState state() {
        return state;
    }

    public String registrationCode() {
        return registration.code();
    }

    /** Identity of the package; from acceptance on. */
    public Optional<UUID> packageId() {
        return Optional.ofNullable(packageId);
    }

    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    public Optional<SubmissionDecision> decision() {
        return Optional.ofNullable(decidedAt)
                .map(at -> new SubmissionDecision(decidedBy, at, Optional.ofNullable(returnReason)));
    }

    public SubmissionView view(List<CheckReport> checks) {
        return new SubmissionView(
                id(),
                dossier(),
                dossierCode,
                title,
                agency(),
                unit(),
                state,
                registration.view(),
                Optional.ofNullable(checkedAt),
                checks,
                decision(),
                archivedAt(),
                version);
    }

    public SubmissionSummary summary() {
        return new SubmissionSummary(
                id(),
                dossier(),
                dossierCode,
                title,
                unit(),
                state,
                registration.view(),
                errors,
                warnings,
                decision(),
                version);
    }

    private void require(SubmissionState needed) {
        if (state != needed) throw new SubmissionStateException(registration.code(), state, needed);
    }

    private void decide(Deciding deciding, SubmissionState next) {
        decidedBy = deciding.by();
        decidedAt = deciding.at();
        state = next;
    }

    private void count(List<CheckReport> reports) {
        errors = count(reports, Severity.ERROR);
        warnings = count(reports, Severity.WARNING);
    }

    private static int count(List<CheckReport> reports, Severity severity) {
        return reports.stream().mapToInt(report -> report.count(severity)).sum();
    }

    /** Who decides, and when. */
    public record Deciding(String by, Instant at) {}
}
