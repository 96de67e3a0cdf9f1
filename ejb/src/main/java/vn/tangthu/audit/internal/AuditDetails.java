package vn.tangthu.audit.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Details as JSON text with sorted names, the form they are hashed in. */
final class AuditDetails {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AuditDetails() {}

    static String write(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("details cannot be written as JSON", e);
        }
    }

    /** A text that was tampered with may be no JSON any more; it is shown as it is. */
    static Map<String, String> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            return Map.of("unreadable", text);
        }
    }
}
