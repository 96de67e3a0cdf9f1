package vn.tangthu.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.DossierOwner;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.RetentionBasis;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.retention.rules.api.RetentionRule;
import vn.tangthu.retention.rules.api.RetentionRules;
import vn.tangthu.retention.rules.files.ScheduleFiles;

/** Dossiers and documents to test with. */
public final class Samples {
    public static final AgencyId AGENCY = new AgencyId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    public static final UnitId UNIT = new UnitId(UUID.fromString("00000000-0000-7000-8000-000000000002"));
    public static final DossierOwner OWNER = new DossierOwner(AGENCY, UNIT, "Nguyễn Thị Hòa");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final RetentionPolicy RETENTION =
            new RetentionPolicy(new RetentionRules(ScheduleFiles.bundled().schedules()));
    static final SubmissionPolicy SUBMISSION =
            new SubmissionPolicy(ScheduleFiles.bundled().submissionDeadlines());
    static final ClosingCheck.Rules RULES = new ClosingCheck.Rules(new DescriptionRules(), RETENTION, SUBMISSION);

    private Samples() {}

    public static DossierMetadata described(String title) {
        return new DossierMetadata(Map.of(
                DossierField.TITLE, title,
                DossierField.START_DATE, "2026-01-05",
                DossierField.LANGUAGE, "01",
                DossierField.MODE, "02",
                DossierField.CREATOR, "Nguyễn Thị Hòa"));
    }

    public static DossierRetention years(int years) {
        return DossierRetention.undated(new RetentionRule.Years(years), RetentionBasis.CHOSEN, Optional.empty());
    }

    public static Dossier open() {
        return open(described("Hồ sơ tuyển dụng công chức năm 2026"), "01.TCCB");
    }

    public static Dossier open(DossierMetadata metadata, String notation) {
        return open(metadata, new FileCode("H49.64.33", 2026, notation));
    }

    public static Dossier open(DossierMetadata metadata, FileCode code) {
        var opening = new Opening(
                new DossierId(Ids.next()),
                OWNER,
                Optional.empty(),
                "chuyenvien",
                Instant.parse("2026-01-05T02:00:00Z"));
        return new Dossier(opening, code, metadata, Optional.of(years(20)));
    }

    public static Closing closing() {
        return closing(described("Hồ sơ tuyển dụng"));
    }

    public static Closing closing(DossierMetadata metadata) {
        return new Closing(LocalDate.of(2026, 11, 20), metadata, years(20), Optional.of(LocalDate.of(2027, 1, 19)));
    }

    public static DocumentView document(Processing processing, Map<DocumentField, String> values) {
        return document(processing, values, List.of());
    }

    /** Described as much as anybody needs; the values given besides. */
    static DocumentView document(Processing processing, Map<DocumentField, String> values, List<Finding> findings) {
        var described = new EnumMap<>(Map.of(
                DocumentField.TYPE_NAME, "02",
                DocumentField.ISSUED_DATE, "2026-11-20",
                DocumentField.ORGAN_NAME, "Sở Nội vụ",
                DocumentField.SUBJECT, "Về việc tuyển dụng"));
        described.putAll(values);
        var component = new ComponentView(
                new ComponentId(UUID.randomUUID()),
                1,
                "quyết định.pdf",
                "application/pdf",
                Optional.empty(),
                1,
                "0".repeat(64),
                "0".repeat(128),
                List.of());
        return new DocumentView(
                new DocumentId(UUID.randomUUID()),
                AGENCY,
                UNIT,
                Custody.UNIT,
                new DocumentMetadata(Direction.INTERNAL, described),
                processing,
                List.of(component),
                findings,
                Instant.parse("2026-11-20T02:00:00Z"),
                "chuyenvien",
                0);
    }
}
