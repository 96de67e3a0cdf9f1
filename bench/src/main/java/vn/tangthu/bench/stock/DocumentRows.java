package vn.tangthu.bench.stock;

import java.sql.SQLException;
import java.util.UUID;

/** Rows of a document: description, file, finished work, place in its dossier, entry for the search. */
final class DocumentRows {
    private static final String ISSUER = "Sở Khoa học và Công nghệ tỉnh Bình Phước";
    private static final String NOTATION = "QĐ-SKHCN";

    private final Batch documents;
    private final Batch components;
    private final Batch steps;
    private final Batch renditions;
    private final Batch places;
    private final Batch entries;

    DocumentRows(Stock.Batches batches) throws SQLException {
        documents = batches.into(
                "document",
                "id",
                "version",
                "agency_id",
                "unit_id",
                "custody",
                "direction",
                "fields",
                "type_code",
                "code_number",
                "code_notation",
                "issued_date",
                "organ_name",
                "subject",
                "duplicate_key",
                "captured_at",
                "captured_by");
        components = batches.into(
                "component",
                "id",
                "document_id",
                "agency_id",
                "custody",
                "ordinal",
                "file_name",
                "original_name",
                "media_type",
                "pronom",
                "size",
                "sha256",
                "sha512");
        steps = batches.into("document_step", "document_id", "step", "finished_at");
        renditions = batches.into(
                "rendition",
                "id",
                "document_id",
                "component_id",
                "purpose",
                "profile",
                "conformance",
                "media_type",
                "size",
                "sha256",
                "sha512",
                "tool",
                "created_at");
        places = batches.into("dossier_document", "dossier_id", "document_id", "ordinal", "filed_at", "filed_by");
        entries = batches.into("search_entry", SearchRows.COLUMNS);
    }

    UUID add(StockedDossier dossier, int ordinal) throws SQLException {
        var id = dossier.id(1, ordinal);
        var place = dossier.place();
        var number = Integer.toString(dossier.number() % 9000 + ordinal);
        var subject = "Về việc " + dossier.title() + ", văn bản " + ordinal;
        var fields = "{\"typeName\":\"02\",\"codeNumber\":\"" + number + "\",\"codeNotation\":\"" + NOTATION
                + "\",\"issuedDate\":\"" + dossier.day() + "\",\"organName\":\"" + ISSUER + "\",\"subject\":\""
                + subject + "\"}";
        documents.add(
                id,
                2L,
                place.agency(),
                place.unit(),
                dossier.custody(),
                "OUTGOING",
                fields,
                "02",
                number,
                NOTATION,
                dossier.day(),
                ISSUER,
                subject,
                Digests.of("SHA-256", "key " + id),
                dossier.time(),
                "chuyenvien");
        addFile(dossier, id, ordinal);
        steps.add(id, "SIGNATURE_VALIDATION", dossier.time());
        steps.add(id, "PRESERVATION", dossier.time());
        places.add(dossier.id(), id, ordinal, dossier.time(), "chuyenvien");
        entries.add(
                id,
                "DOCUMENT",
                place.agency(),
                place.unit(),
                dossier.custody(),
                "DONE",
                subject,
                number + "/" + NOTATION,
                "",
                "02",
                "Quyết định",
                "OUTGOING",
                ISSUER,
                "",
                "",
                dossier.day(),
                dossier.day(),
                dossier.day().getYear(),
                "NONE",
                dossier.time());
        return id;
    }

    private void addFile(StockedDossier dossier, UUID document, int ordinal) throws SQLException {
        var component = dossier.id(2, ordinal);
        components.add(
                component,
                document,
                dossier.place().agency(),
                dossier.custody(),
                1,
                "van-ban-" + ordinal + ".pdf",
                "van-ban-" + ordinal + ".pdf",
                "application/pdf",
                "fmt/479",
                204_800L,
                Digests.of("SHA-256", component.toString()),
                Digests.of("SHA-512", component.toString()));
        var rendition = dossier.id(3, ordinal);
        renditions.add(
                rendition,
                document,
                component,
                "CONFORMANCE_REPORT",
                "PDF/A-2b",
                "NOT_APPLICABLE",
                "application/xml",
                335L,
                Digests.of("SHA-256", rendition.toString()),
                Digests.of("SHA-512", rendition.toString()),
                "veraPDF",
                dossier.time());
    }
}
