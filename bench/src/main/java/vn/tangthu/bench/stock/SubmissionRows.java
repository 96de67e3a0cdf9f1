package vn.tangthu.bench.stock;

import java.sql.SQLException;

/** Rows of a submission, and of the package when it was accepted. */
final class SubmissionRows {
    private final Batch submissions;
    private final Batch packages;

    SubmissionRows(Stock.Batches batches) throws SQLException {
        submissions = batches.into(
                "submission",
                "id",
                "version",
                "dossier",
                "active_dossier",
                "dossier_code",
                "title",
                "agency",
                "unit",
                "state",
                "registration_code",
                "agency_code",
                "agency_name",
                "document_count",
                "file_count",
                "volume",
                "received_at",
                "submitted_by",
                "checked_at",
                "error_count",
                "warning_count",
                "decided_by",
                "decided_at",
                "package_id",
                "archived_at");
        packages = batches.into(
                "archive_package",
                "id",
                "dossier",
                "submission",
                "dossier_code",
                "archival_code",
                "title",
                "agency",
                "unit",
                "object_id",
                "store_id",
                "document_count",
                "file_count",
                "size_bytes",
                "mets_sha256",
                "archived_at");
    }

    void add(StockedDossier dossier, int documents) throws SQLException {
        var id = dossier.id(4, 0);
        var archived = dossier.state().equals("ARCHIVED");
        var decided = archived ? dossier.time() : null;
        var place = dossier.place();
        submissions.add(
                id,
                3L,
                dossier.id(),
                dossier.id(),
                dossier.code(),
                dossier.title(),
                place.agency(),
                place.unit(),
                archived ? "ARCHIVED" : "AWAITING_DECISION",
                "S" + dossier.number(),
                place.agencyCode(),
                "Sở Khoa học và Công nghệ tỉnh Bình Phước",
                documents,
                documents,
                204_800L * documents,
                dossier.time(),
                "Trần Quốc Bảo",
                dossier.time(),
                0,
                0,
                archived ? "Phạm Thị Thu Thủy" : null,
                decided,
                archived ? dossier.id(5, 0) : null,
                decided);
        if (archived)
            packages.add(
                    dossier.id(5, 0),
                    dossier.id(),
                    id,
                    dossier.code(),
                    dossier.code(),
                    dossier.title(),
                    place.agency(),
                    place.unit(),
                    dossier.id(5, 0).toString(),
                    "urn:uuid:" + dossier.id(5, 0),
                    documents,
                    documents,
                    204_800L * documents,
                    Digests.of("SHA-256", id.toString()),
                    dossier.time());
    }
}
