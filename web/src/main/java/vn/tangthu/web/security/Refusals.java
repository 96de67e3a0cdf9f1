package vn.tangthu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.rest.JsonConfiguration;
import vn.tangthu.web.rest.Problem;

/** Problem details written where the API is not reached. */
public final class Refusals {
    private Refusals() {}

    static void write(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        write(response, Problem.of(code, status, Map.of(), Messages.locale(request)));
    }

    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        JsonConfiguration.mapper().writeValue(response.getOutputStream(), problem);
    }
}
