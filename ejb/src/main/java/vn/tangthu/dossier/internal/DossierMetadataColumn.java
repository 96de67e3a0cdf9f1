package vn.tangthu.dossier.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierMetadata;

/** Description of a dossier as JSON, by the fields' names. */
@Converter(autoApply = true)
public class DossierMetadataColumn implements AttributeConverter<DossierMetadata, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(DossierMetadata metadata) {
        var byName = new LinkedHashMap<String, String>();
        metadata.values().forEach((field, value) -> byName.put(field.jsonName(), value));
        try {
            return MAPPER.writeValueAsString(byName);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("description cannot be written", e);
        }
    }

    @Override
    public DossierMetadata convertToEntityAttribute(String json) {
        var values = new EnumMap<DossierField, String>(DossierField.class);
        read(json).forEach((name, value) -> DossierField.byJsonName(name).ifPresent(field -> values.put(field, value)));
        return new DossierMetadata(values);
    }

    private static Map<String, String> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("description cannot be read", e);
        }
    }
}
