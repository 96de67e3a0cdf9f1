package vn.tangthu.bench.stock;

import java.sql.SQLException;
import java.time.LocalDate;

/** Rows of the features dossier and search for a dossier. */
final class DossierRows {
    private static final String SOURCE = "TT 10/2022/TT-BNV, áp dụng tương tự TT 09/2011/TT-BNV, nhóm 13";

    private final Batch dossiers;
    private final Batch tallies;
    private final Batch entries;

    DossierRows(Stock.Batches batches) throws SQLException {
        dossiers = batches.into(
                "dossier",
                "id",
                "version",
                "agency_id",
                "unit_id",
                "file_year",
                "notation",
                "code",
                "state",
                "custody",
                "metadata",
                "search_text",
                "retention_rule",
                "retention_basis",
                "official_schedule",
                "official_line",
                "official_rule",
                "legal_source",
                "counts_from",
                "ended_on",
                "submission_due_on",
                "opened_at",
                "opened_by");
        tallies = batches.into("dossier_tally", "dossier_id", "last_ordinal", "document_count");
        entries = batches.into("search_entry", SearchRows.COLUMNS);
    }

    void add(StockedDossier dossier, int documents, LocalDate today) throws SQLException {
        var place = dossier.place();
        var ended = dossier.state().equals("OPEN") ? null : dossier.day().plusMonths(3);
        var due = dossier.state().equals("CLOSED") ? today.plusDays(dossier.number() % 365 - 10L) : null;
        dossiers.add(
                dossier.id(),
                1L,
                place.agency(),
                place.unit(),
                dossier.day().getYear(),
                dossier.notation(),
                dossier.code(),
                dossier.state(),
                dossier.custody(),
                dossier.metadata(),
                SearchRows.folded(dossier.title() + " " + dossier.code()),
                "YEARS:20",
                "ANALOGY",
                "tt-09-2011",
                "13-10.b",
                "YEARS:20",
                SOURCE,
                ended,
                ended,
                due,
                dossier.time(),
                "chuyenvien");
        tallies.add(dossier.id(), documents, documents);
        entries.add(
                dossier.id(),
                "DOSSIER",
                place.agency(),
                place.unit(),
                dossier.custody(),
                dossier.state(),
                dossier.title(),
                dossier.code(),
                dossier.notation(),
                "",
                "",
                "",
                "",
                "",
                "Trần Quốc Bảo",
                dossier.day(),
                ended,
                dossier.day().getYear(),
                "NONE",
                dossier.time());
    }
}
