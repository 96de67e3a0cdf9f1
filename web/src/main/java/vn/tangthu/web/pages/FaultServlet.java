package vn.tangthu.web.pages;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.rest.Problem;
import vn.tangthu.web.security.Refusals;

/** What is shown when a page cannot be shown: what happened, what to do, and nothing of the inside; programs get it as a problem. */
@WebServlet("/fault")
public class FaultServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FaultServlet.class);
    private static final String API = "/api";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s</title><link rel="stylesheet" href="%s/jakarta.faces.resource/login.css.xhtml?ln=tangthu"/></head>
            <body class="login"><main><h1>Tàng Thư</h1><p class="failed" role="alert">%s <small>%s</small></p>
            <p><a href="%s/index.xhtml">%s</a></p></main></body></html>
            """;

    @Inject
    private transient Language language;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (isMethodRefused(request) && !response.containsHeader("Allow"))
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
        if (asked.equals(API) || asked.startsWith(API + "/")) {
            Refusals.write(response, problem(request, Messages.locale(request)));
            return;
        }
        var locale = language.getLocale();
        write(request, response, problem(request, locale), locale);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, Problem problem, Locale locale)
            throws IOException {
        response.setStatus(problem.status());
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'");
        response.getWriter()
                .printf(
                        PAGE,
                        locale.toLanguageTag(),
                        "Tàng Thư",
                        request.getContextPath(),
                        problem.detail(),
                        problem.code(),
                        request.getContextPath(),
                        Messages.text(locale, "page.home", Map.of()));
    }

    /** The server's servlet for files refuses methods also where there is no file. */
    private static boolean isMethodRefused(HttpServletRequest request) {
        if (!Integer.valueOf(HttpServletResponse.SC_METHOD_NOT_ALLOWED)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))) return false;
        if (!"default".equals(request.getAttribute(RequestDispatcher.ERROR_SERVLET_NAME))) return true;
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        try {
            return request.getServletContext()
                            .getResource(path.substring(request.getContextPath().length()))
                    != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    private static Problem problem(HttpServletRequest request, Locale locale) {
        var error = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (isMethodRefused(request))
            return Problem.of("WEB-405", HttpServletResponse.SC_METHOD_NOT_ALLOWED, Map.of(), locale);
        if (error == null) return Problem.of("WEB-404", HttpServletResponse.SC_NOT_FOUND, Map.of(), locale);
        if (Stream.iterate(error, e -> e != null, Throwable::getCause).anyMatch(ViewExpiredException.class::isInstance))
            return Problem.of("WEB-003", HttpServletResponse.SC_CONFLICT, Map.of(), locale);
        var incident = UUID.randomUUID().toString();
        LOG.errorf(error, "incident %s", incident);
        return Problem.of(
                "WEB-500", HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Map.of("incident", incident), locale);
    }
}
