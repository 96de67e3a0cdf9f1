package vn.tangthu.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import vn.tangthu.signature.api.DemoAuthorities;
import vn.tangthu.signature.api.DemoQuestionRefusedException;
import vn.tangthu.signature.api.NoDemonstrationException;

/**
 * The demonstration's authorities over HTTP, for programs that ask without a login: {@code tsa} (RFC 3161), {@code ocsp} (RFC 6960, Annex A), and
 * {@code NAME.crl} and {@code NAME.cer}. Nothing is found here in production.
 */
@WebServlet("/demo-pki/*")
public class DemoAuthoritiesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TIME_STAMPS = "/tsa";
    private static final String STATUS = "/ocsp";
    private static final String STATUS_TYPE = "application/ocsp-response";
    private static final String LIST = ".crl";
    private static final String CERTIFICATE = ".cer";

    @Inject
    private transient DemoAuthorities authorities;

    private interface Answering {
        Optional<byte[]> answer();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = request.getInputStream().readAllBytes();
        switch (path(request)) {
            case TIME_STAMPS ->
                answer(response, "application/timestamp-reply", () -> Optional.of(authorities.timeStamp(question)));
            case STATUS -> answer(response, STATUS_TYPE, () -> Optional.of(authorities.status(question)));
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = path(request);
        if (path.endsWith(LIST)) {
            answer(response, "application/pkix-crl", () -> authorities.revocationList(name(path, LIST)));
        } else if (path.endsWith(CERTIFICATE)) {
            answer(response, "application/pkix-cert", () -> authorities.certificate(name(path, CERTIFICATE)));
        } else if (path.startsWith(STATUS + "/")) {
            answer(response, STATUS_TYPE, () -> Optional.of(authorities.status(question(request))));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String path(HttpServletRequest request) {
        return String.valueOf(request.getPathInfo());
    }

    private static String name(String path, String ending) {
        return path.substring(1, path.length() - ending.length());
    }

    /** Base64 in the address, of which slashes and plus signs may be escaped. */
    private static byte[] question(HttpServletRequest request) {
        var whole = request.getRequestURI();
        var encoded = whole.substring(whole.indexOf(STATUS + "/") + STATUS.length() + 1);
        try {
            return Base64.getDecoder()
                    .decode(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new DemoQuestionRefusedException();
        }
    }

    private static void answer(HttpServletResponse response, String type, Answering answering) throws IOException {
        try {
            var answer = answering.answer();
            if (answer.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else write(response, type, answer.get());
        } catch (NoDemonstrationException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DemoQuestionRefusedException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static void write(HttpServletResponse response, String type, byte[] answer) throws IOException {
        response.setContentType(type);
        response.setContentLength(answer.length);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(answer);
    }
}
