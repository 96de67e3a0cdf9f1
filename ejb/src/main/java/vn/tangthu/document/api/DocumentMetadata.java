package vn.tangthu.document.api;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Description of a document: values by field, in NFC, without blanks at the ends; blank values are absent. Dates are ISO.
 *
 * @param direction which way it went
 * @param values what is known
 */
public record DocumentMetadata(Direction direction, Map<DocumentField, String> values) {
    public DocumentMetadata {
        var clean = new EnumMap<DocumentField, String>(DocumentField.class);
        values.forEach((field, value) -> {
            if (value != null && !value.isBlank())
                clean.put(
                        field, Normalizer.normalize(value, Normalizer.Form.NFC).strip());
        });
        values = Collections.unmodifiableMap(clean);
    }

    public Optional<String> find(DocumentField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The value, or an empty text. */
    public String text(DocumentField field) {
        return values.getOrDefault(field, "");
    }

    /** Date of issue (ngày ban hành); empty when unknown or not a date (the field rules say so). */
    public Optional<LocalDate> issuedDate() {
        return find(DocumentField.ISSUED_DATE)
                .filter(v -> v.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse);
    }

    /** Number and notation as printed (số, ký hiệu), e.g. {@code 15/QĐ-BNV}; empty when neither is known. */
    public String reference() {
        var number = text(DocumentField.CODE_NUMBER);
        var notation = text(DocumentField.CODE_NOTATION);
        return number.isEmpty() || notation.isEmpty() ? number + notation : number + "/" + notation;
    }

    public DocumentMetadata with(DocumentField field, String value) {
        var changed = new EnumMap<DocumentField, String>(DocumentField.class);
        changed.putAll(values);
        changed.put(field, value);
        return new DocumentMetadata(direction, changed);
    }
}
