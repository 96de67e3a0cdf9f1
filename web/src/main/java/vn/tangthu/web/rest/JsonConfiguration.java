package vn.tangthu.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.tangthu.platform.VietnamTime;

/** How values stand in the JSON of the API: instants in +07:00, dates ISO, absent values left out. */
@Provider
public class JsonConfiguration implements ContextResolver<ObjectMapper> {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule().addSerializer(new InstantInVietnam()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }

    /** For parts of requests that are read by hand. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static final class InstantInVietnam extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantInVietnam() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(VietnamTime.at(instant)));
        }
    }
}
