package vn.tangthu.document.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.domain.FieldValues;

/** Values as a JSON object by field name; names of fields that no longer exist are left out. */
@Converter(autoApply = true)
public class FieldValuesConverter implements AttributeConverter<FieldValues, String> {
    @Override
    public String convertToDatabaseColumn(FieldValues values) {
        var byName = new LinkedHashMap<String, String>();
        for (var field : DocumentField.values()) {
            var value = values.values().get(field);
            if (value != null) byName.put(field.jsonName(), value);
        }
        return TextMap.write(byName);
    }

    @Override
    public FieldValues convertToEntityAttribute(String json) {
        return new FieldValues(TextMap.read(json).entrySet().stream()
                .filter(e -> DocumentField.byJsonName(e.getKey()).isPresent())
                .collect(Collectors.toMap(
                        e -> DocumentField.byJsonName(e.getKey()).orElseThrow(), Map.Entry::getValue)));
    }
}
