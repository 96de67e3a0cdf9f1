package vn.tangthu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.rest.JsonConfiguration;
import vn.tangthu.web.rest.Problem;

/** Problem details written by a filter, before the API is reached. */
final class Refusals {
    private Refusals() {}

    static void write(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        JsonConfiguration.mapper()
                .writeValue(response.getOutputStream(), Problem.of(code, status, Map.of(), Messages.locale(request)));
    }
}
