package vn.tangthu.conversion.internal.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.tangthu.conversion.domain.campaign.RemakeNotes;
import vn.tangthu.platform.StorableText;

/** What is kept with a remade file, as a JSON object. */
@Converter(autoApply = true)
public class RemakeNotesColumn implements AttributeConverter<RemakeNotes, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule());

    @Override
    public String convertToDatabaseColumn(RemakeNotes notes) {
        try {
            return StorableText.of(MAPPER.writeValueAsString(notes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public RemakeNotes convertToEntityAttribute(String json) {
        try {
            return MAPPER.readValue(json, RemakeNotes.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no notes: " + json, e);
        }
    }
}
