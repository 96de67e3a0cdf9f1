package vn.tangthu.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.tangthu.signature.api.DemoAuthorities;
import vn.tangthu.signature.api.DemoQuestionRefusedException;
import vn.tangthu.signature.api.NoDemonstrationException;

/** The demonstration's authorities over HTTP, for programs that ask without a login; nothing is found here in production. */
@WebServlet("/demo-pki/*")
public class DemoAuthoritiesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DemoAuthorities authorities;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = request.getInputStream().readAllBytes();
        switch (String.valueOf(request.getPathInfo())) {
            case "/tsa" -> answer(response, "application/timestamp-reply", () -> authorities.timeStamp(question));
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private interface Answering {
        byte[] answer();
    }

    private static void answer(HttpServletResponse response, String type, Answering answering) throws IOException {
        try {
            var answer = answering.answer();
            response.setContentType(type);
            response.setContentLength(answer.length);
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(answer);
        } catch (NoDemonstrationException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DemoQuestionRefusedException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
