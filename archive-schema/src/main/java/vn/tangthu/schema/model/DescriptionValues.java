package vn.tangthu.schema.model;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tangthu.schema.rule.MetadataField;
import vn.tangthu.schema.rule.MetadataForm;
import vn.tangthu.schema.rule.MetadataRules;

/**
 * Brings the values of a description into the order of its form, composes their accents (NFC) and leaves out
 * what is blank.
 */
final class DescriptionValues {

    private DescriptionValues() {}

    /** @throws IllegalArgumentException when a value belongs to no field of the form */
    static Map<String, String> ordered(MetadataForm form, Map<String, String> values) {
        Map<String, String> ordered = new LinkedHashMap<>();
        Map<String, String> rest = new LinkedHashMap<>(values);
        for (MetadataField field : MetadataRules.standard().fields(form)) {
            String value = rest.remove(field.name());
            if (value != null && !value.isBlank())
                ordered.put(field.name(), Normalizer.normalize(value, Normalizer.Form.NFC));
        }
        if (!rest.isEmpty()) throw new IllegalArgumentException(form + " has no fields " + rest.keySet());
        return Collections.unmodifiableMap(ordered);
    }
}
