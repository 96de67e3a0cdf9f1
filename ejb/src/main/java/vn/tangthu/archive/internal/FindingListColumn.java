package vn.tangthu.archive.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import vn.tangthu.archive.domain.FindingList;
import vn.tangthu.platform.Finding;

/** Findings as a JSON list. */
@Converter(autoApply = true)
public class FindingListColumn implements AttributeConverter<FindingList, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(FindingList list) {
        try {
            return MAPPER.writeValueAsString(list.findings());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("findings cannot be written", e);
        }
    }

    @Override
    public FindingList convertToEntityAttribute(String json) {
        try {
            return new FindingList(MAPPER.readValue(json, new TypeReference<List<Finding>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("findings cannot be read", e);
        }
    }
}
