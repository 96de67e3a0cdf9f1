package vn.tangthu.web.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import vn.tangthu.web.messages.Messages;

/** JSON that is none or says something else than what was asked for; the server's own mapper answers without a problem body. */
@Provider
public class UnreadableJson implements ExceptionMapper<JsonProcessingException> {
    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(JsonProcessingException error) {
        return ProblemMapper.toProblem(error, Messages.locale(request)).response();
    }

    /** Field, line and column; the parser's own words would name classes of ours. */
    static String place(JacksonException error) {
        var field = error instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(UnreadableJson::step).collect(Collectors.joining("."))
                : "";
        var at = error.getLocation();
        var place = at == null ? "" : " (" + at.getLineNr() + ":" + at.getColumnNr() + ")";
        return "JSON" + (field.isEmpty() ? "" : " " + field) + place;
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? Integer.toString(reference.getIndex()) : reference.getFieldName();
    }
}
