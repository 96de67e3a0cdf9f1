package vn.tangthu.intake.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import vn.tangthu.intake.domain.NamedValues;

/** Named values as a JSON object. */
@Converter(autoApply = true)
public class NamedValuesConverter implements AttributeConverter<NamedValues, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(NamedValues named) {
        try {
            return MAPPER.writeValueAsString(named.values());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public NamedValues convertToEntityAttribute(String json) {
        try {
            return new NamedValues(MAPPER.readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no named values: " + json, e);
        }
    }
}
