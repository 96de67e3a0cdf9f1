package vn.tangthu.intake.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import vn.tangthu.intake.api.RowFault;
import vn.tangthu.intake.domain.FurtherFaults;

/** Faults of a row as a JSON list. */
@Converter(autoApply = true)
public class FurtherFaultsColumn implements AttributeConverter<FurtherFaults, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(FurtherFaults further) {
        try {
            return MAPPER.writeValueAsString(further.faults());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public FurtherFaults convertToEntityAttribute(String json) {
        try {
            return new FurtherFaults(MAPPER.readValue(json, new TypeReference<List<RowFault>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no faults: " + json, e);
        }
    }
}
