package vn.tangthu.document.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.document.api.RenditionQuery.Standing;
import vn.tangthu.document.api.RenditionSelection.ChosenComponent;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.VietnamTime;

/**
 * A {@link RenditionQuery} as a query of the database. Only what is asked is joined, and the rows are asked for in the order of the
 * index that finds them.
 */
final class SelectionConditions {
    private final List<String> tables = new ArrayList<>(List.of("Component c"));
    private final List<String> conditions = new ArrayList<>();
    private final List<String> ofDocument = new ArrayList<>(List.of("d.id = c.document", "d.agency = :agency"));
    private final Map<String, Object> values = new HashMap<>();
    private String order = "c.document, c.id";
    private String document = "c.document";

    SelectionConditions(AgencyId agency, RenditionQuery query) {
        values.put("agency", agency.value());
        query.capturedFrom().ifPresent(day -> captured("d.capturedAt >= :from", "from", start(day)));
        query.capturedTo().ifPresent(day -> captured("d.capturedAt < :to", "to", start(day.plusDays(1))));
        query.mediaType().ifPresent(type -> {
            add("c.mediaType = :mediaType", "mediaType", type);
            order = "c.mediaType, c.document, c.id";
        });
        ofRendition(query);
        query.finding().ifPresent(this::ofFinding);
        ofDocument();
    }

    /** Documents are looked for first only when nothing else narrows. */
    private void ofDocument() {
        if (conditions.isEmpty()) {
            tables.add("Document d");
            conditions.addAll(ofDocument);
        } else conditions.add("exists (select 1 from Document d where " + String.join(" and ", ofDocument) + ")");
    }

    Map<String, Object> values() {
        return values;
    }

    String counting() {
        return "select count(" + (isOfFinding() ? "distinct " : "") + "c.id)" + rest();
    }

    String choosing(Optional<ChosenComponent> after) {
        after.ifPresent(last -> {
            add(document + " >= :document", "document", last.document().value());
            add(
                    "(c.document > :document or c.id > :component)",
                    "component",
                    last.component().value());
        });
        var columns = isOfFinding() ? "distinct c.document, c.id" : "c.document, c.id";
        return "select " + columns + rest() + " order by " + order;
    }

    private String rest() {
        return " from " + String.join(", ", tables) + " where " + String.join(" and ", conditions);
    }

    private boolean isOfFinding() {
        return values.containsKey("finding");
    }

    private void ofRendition(RenditionQuery query) {
        var standing = query.standing();
        if (standing.isEmpty() && query.profile().isEmpty() && query.tool().isEmpty()) return;
        if (standing.filter(s -> s == Standing.NONE).isPresent()) {
            add(
                    "not exists (select 1 from Rendition r where r.component = c.id and r.purpose = :purpose"
                            + " and r.supersededAt is null)",
                    "purpose",
                    RenditionPurpose.PRESERVATION);
            return;
        }
        tables.add("Rendition r");
        conditions.add("r.component = c.id");
        conditions.add("r.supersededAt is null");
        add("r.purpose = :purpose", "purpose", RenditionPurpose.PRESERVATION);
        document = "r.document";
        standing.ifPresent(this::ofStanding);
        query.profile().ifPresent(profile -> ofValue("profile", profile));
        query.tool().ifPresent(tool -> ofValue("tool", tool));
    }

    private void ofStanding(Standing standing) {
        if (standing == Standing.CONFORMANT) {
            ofValue("conformance", Conformance.CONFORMANT);
        } else {
            // and UNDECIDED, which is the only one behind it: one range of the index, where a list would be none
            add("r.conformance >= :conformance", "conformance", Conformance.NOT_CONFORMANT);
            order = "r.document, r.component";
        }
    }

    private void ofValue(String field, Object value) {
        add("r." + field + " = :" + field, field, value);
        order = "r.purpose, r." + field + ", r.document, r.component";
    }

    private void ofFinding(String code) {
        tables.add("NotedFinding f");
        conditions.add("f.document = c.document");
        conditions.add("f.subject = c.fileName");
        add("f.code = :finding", "finding", code);
        document = "f.document";
        order = "c.document, c.id";
    }

    private void captured(String condition, String name, Instant value) {
        ofDocument.add(condition);
        values.put(name, value);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
