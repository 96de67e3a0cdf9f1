package vn.tangthu.web.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.api.OfficialPeriod;

/**
 * Dossier in the API.
 *
 * @param metadata values by field name; dates ISO
 * @param findings of a step just taken; absent otherwise
 */
public record DossierJson(
        String id,
        String code,
        String state,
        String title,
        String agency,
        String unit,
        int year,
        String notation,
        Map<String, String> metadata,
        Optional<RetentionJson> retention,
        Optional<String> filePlanEntry,
        int documentCount,
        Optional<LocalDate> endedOn,
        Optional<LocalDate> submissionDueOn,
        Optional<String> returnReason,
        Instant openedAt,
        String openedBy,
        long version,
        Optional<List<Problem.FindingJson>> findings) {

    static DossierJson of(DossierView dossier) {
        return of(dossier, Optional.empty());
    }

    static DossierJson of(DossierView dossier, Optional<List<Problem.FindingJson>> findings) {
        var metadata = new LinkedHashMap<String, String>();
        dossier.metadata().values().forEach((field, value) -> metadata.put(field.jsonName(), value));
        return new DossierJson(
                dossier.id().value().toString(),
                dossier.code(),
                dossier.state().name(),
                dossier.title(),
                dossier.agency().value().toString(),
                dossier.unit().value().toString(),
                dossier.year(),
                dossier.notation(),
                metadata,
                dossier.retention().map(RetentionJson::of),
                dossier.filePlanEntry().map(e -> e.value().toString()),
                dossier.documentCount(),
                dossier.endedOn(),
                dossier.submissionDueOn(),
                dossier.returnReason(),
                dossier.openedAt(),
                dossier.openedBy(),
                dossier.version(),
                findings);
    }

    /** Retention period of a dossier. */
    public record RetentionJson(
            String rule,
            String period,
            String maintenance,
            String basis,
            Optional<String> line,
            Optional<String> legalSource,
            Optional<LocalDate> countsFrom,
            Optional<LocalDate> expiresOn,
            Optional<LocalDate> disposableFrom) {

        static RetentionJson of(DossierRetention retention) {
            return new RetentionJson(
                    retention.rule().code(),
                    retention.rule().officialText(),
                    retention.rule().maintenanceCode(),
                    retention.basis().name(),
                    retention.official().map(o -> o.scheduleId() + "/" + o.lineCode()),
                    retention.official().map(OfficialPeriod::legalSource),
                    retention.countsFrom(),
                    retention.expiresOn(),
                    retention.disposableFrom());
        }
    }

    /** One row of the list of dossiers. */
    public record RowJson(
            String id,
            String code,
            String title,
            String state,
            String retention,
            String creator,
            Optional<LocalDate> startDate,
            Optional<LocalDate> endDate,
            int documentCount,
            Optional<LocalDate> submissionDueOn,
            Optional<String> returnReason) {

        static RowJson of(DossierSummary row) {
            return new RowJson(
                    row.id().value().toString(),
                    row.code(),
                    row.title(),
                    row.state().name(),
                    row.retention(),
                    row.creator(),
                    row.startDate(),
                    row.endDate(),
                    row.documentCount(),
                    row.submissionDueOn(),
                    row.returnReason());
        }
    }

    /** One row of the list of a dossier's documents. */
    public record PlaceJson(
            String id,
            int ordinal,
            String reference,
            Optional<String> typeName,
            Optional<String> issuedDate,
            Optional<String> subject,
            Optional<String> processing,
            Instant filedAt,
            String filedBy) {

        static PlaceJson of(DossierDocument place, Optional<DocumentView> document) {
            return new PlaceJson(
                    place.document().value().toString(),
                    place.ordinal(),
                    document.map(d -> d.metadata().reference()).orElse(""),
                    document.flatMap(d -> d.metadata().find(DocumentField.TYPE_NAME)),
                    document.flatMap(d -> d.metadata().find(DocumentField.ISSUED_DATE)),
                    document.flatMap(d -> d.metadata().find(DocumentField.SUBJECT)),
                    document.map(d -> d.processing().name()),
                    place.filedAt(),
                    place.filedBy());
        }
    }
}
