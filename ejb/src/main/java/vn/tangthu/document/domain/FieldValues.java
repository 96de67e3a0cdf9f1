package vn.tangthu.document.domain;

import java.util.Map;
import vn.tangthu.document.api.DocumentField;

/** Values of a document's fields, kept as one text in JSON. */
public record FieldValues(Map<DocumentField, String> values) {
    public FieldValues {
        values = Map.copyOf(values);
    }
}
