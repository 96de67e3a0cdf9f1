package vn.tangthu.archive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;

/** Archival package (gói tin lưu trữ) of a dossier: where it is and how to know it again. Never changes. */
@Entity
@Table(name = "archive_package")
public class ArchivalPackage {
    @Id
    private UUID id;

    private UUID dossier;
    private UUID submission;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "archival_code")
    private String archivalCode;

    @Column(columnDefinition = "text")
    private String title;

    private UUID agency;
    private UUID unit;

    @Embedded
    private PackageExtent extent;

    @Column(name = "archived_at")
    private Instant archivedAt;

    protected ArchivalPackage() {} // for JPA

    /** @param submission just archived */
    public ArchivalPackage(Submission submission, DossierView dossier, String archivalCode, PackageExtent extent) {
        id = submission.packageId().orElseThrow();
        this.dossier = dossier.id().value();
        this.submission = submission.id().value();
        dossierCode = dossier.code();
        this.archivalCode = archivalCode;
        title = dossier.title();
        agency = dossier.agency().value();
        unit = dossier.unit().value();
        this.extent = extent;
        archivedAt = submission.archivedAt().orElseThrow();
    }

    public UUID id() {
        return id;
    }

    public ArchivedDossier view() {
        return new ArchivedDossier(
                new DossierId(dossier),
                new SubmissionId(submission),
                dossierCode,
                archivalCode,
                title,
                new AgencyId(agency),
                new UnitId(unit),
                extent.objectId(),
                extent.storeId(),
                extent.documents(),
                extent.files(),
                extent.size(),
                extent.metsSha256(),
                archivedAt);
    }
}
