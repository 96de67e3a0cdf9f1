package vn.tangthu.platform.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.io.IOException;

/** Task data as JSON: readable by people, and by later versions of the classes. */
final class WorkSerializer implements Serializer {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public byte[] serialize(Object data) {
        if (data == null) return new byte[0];
        try {
            return MAPPER.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("task data cannot be written: " + data, e);
        }
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        try {
            return MAPPER.readValue(bytes, type);
        } catch (IOException e) {
            throw new IllegalArgumentException("task data is not a " + type.getSimpleName(), e);
        }
    }
}
