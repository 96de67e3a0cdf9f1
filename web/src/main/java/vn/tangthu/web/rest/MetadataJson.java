package vn.tangthu.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.DescribeDocument;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.InvalidMetadataException;
import vn.tangthu.platform.Finding;

/** Description of a document as a JSON object: {@code direction} and values by field name. */
final class MetadataJson {
    private static final String DIRECTION = "direction";

    private MetadataJson() {}

    /** @throws InvalidMetadataException unknown fields or direction, or values that are no scalars */
    static DocumentMetadata read(JsonNode json) {
        if (!json.isObject()) throw CaptureForm.malformed("part metadata is not a JSON object");
        var findings = new ArrayList<Finding>();
        var direction = direction(json.path(DIRECTION), findings);
        var values = values(json, findings);
        if (!findings.isEmpty()) throw new InvalidMetadataException(findings);
        return new DocumentMetadata(direction.orElseThrow(), values);
    }

    /**
     * What of a description is to change; a null value removes a field.
     *
     * @throws InvalidMetadataException as in {@link #read}
     */
    static DescribeDocument changes(JsonNode json, DocumentId document, Optional<Long> version) {
        if (!json.isObject()) throw CaptureForm.malformed("the description is not a JSON object");
        var findings = new ArrayList<Finding>();
        var direction = json.has(DIRECTION) ? direction(json.path(DIRECTION), findings) : Optional.<Direction>empty();
        var values = values(json, findings);
        json.properties().stream()
                .filter(entry -> entry.getValue().isNull())
                .flatMap(entry -> DocumentField.byJsonName(entry.getKey()).stream())
                .forEach(field -> values.put(field, ""));
        if (!findings.isEmpty()) throw new InvalidMetadataException(findings);
        return new DescribeDocument(document, version, direction, values);
    }

    static Map<String, String> write(DocumentMetadata metadata) {
        var json = new LinkedHashMap<String, String>();
        json.put(DIRECTION, metadata.direction().name());
        metadata.values().forEach((field, value) -> json.put(field.jsonName(), value));
        return json;
    }

    private static Map<DocumentField, String> values(JsonNode json, List<Finding> findings) {
        var values = new EnumMap<DocumentField, String>(DocumentField.class);
        json.properties().forEach(entry -> {
            if (entry.getKey().equals(DIRECTION) || entry.getValue().isNull()) return;
            var field = DocumentField.byJsonName(entry.getKey())
                    .filter(f -> entry.getValue().isValueNode());
            if (field.isPresent()) values.put(field.get(), entry.getValue().asText());
            else findings.add(broken("MET-009", entry.getKey(), "document", ""));
        });
        return values;
    }

    private static Optional<Direction> direction(JsonNode json, List<Finding> findings) {
        var given = json.asText("");
        var direction = Arrays.stream(Direction.values())
                .filter(d -> d.name().equals(given))
                .findFirst();
        if (direction.isEmpty())
            findings.add(
                    given.isEmpty()
                            ? broken("MET-001", DIRECTION, "", "")
                            : broken("MET-006", DIRECTION, given, DIRECTION));
        return direction;
    }

    private static Finding broken(String code, String field, String first, String second) {
        return Finding.error(code, field, Map.of("field", field, "1", first, "2", second));
    }
}
