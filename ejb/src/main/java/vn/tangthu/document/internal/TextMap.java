package vn.tangthu.document.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import vn.tangthu.platform.StorableText;

/** JSON objects of texts. */
final class TextMap {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TextMap() {}

    static String write(Map<String, String> values) {
        try {
            return StorableText.of(MAPPER.writeValueAsString(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a JSON object of texts: " + json, e);
        }
    }
}
