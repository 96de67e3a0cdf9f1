package vn.tangthu.dossier.api;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Description of a dossier: values by field, in NFC, without blanks at the ends; blank values are absent. Dates are ISO. */
public record DossierMetadata(Map<DossierField, String> values) {

    public DossierMetadata {
        var clean = new EnumMap<DossierField, String>(DossierField.class);
        values.forEach((field, value) -> {
            if (value != null && !value.isBlank())
                clean.put(
                        field, Normalizer.normalize(value, Normalizer.Form.NFC).strip());
        });
        values = Collections.unmodifiableMap(clean);
    }

    public static DossierMetadata titled(String title) {
        return new DossierMetadata(Map.of(DossierField.TITLE, title));
    }

    public Optional<String> find(DossierField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The value, or an empty text. */
    public String text(DossierField field) {
        return values.getOrDefault(field, "");
    }

    /** A date field when it holds a whole day; empty when absent or less exact. */
    public Optional<LocalDate> day(DossierField field) {
        return find(field).filter(v -> v.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
    }

    /** The same with one more value; a blank value removes the field. */
    public DossierMetadata with(DossierField field, String value) {
        var changed = new EnumMap<DossierField, String>(DossierField.class);
        changed.putAll(values);
        changed.put(field, value);
        return new DossierMetadata(changed);
    }
}
