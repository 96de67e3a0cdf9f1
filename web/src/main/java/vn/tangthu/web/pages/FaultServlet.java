package vn.tangthu.web.pages;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.rest.Problem;

/** What is shown when a page cannot be shown: what happened, what to do, and nothing of the inside. */
@WebServlet("/fault")
public class FaultServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FaultServlet.class);
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
        var locale = language.getLocale();
        var problem = problem(request, locale);
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

    private static Problem problem(HttpServletRequest request, Locale locale) {
        var error = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (error == null) return Problem.of("WEB-404", HttpServletResponse.SC_NOT_FOUND, Map.of(), locale);
        if (Stream.iterate(error, e -> e != null, Throwable::getCause).anyMatch(ViewExpiredException.class::isInstance))
            return Problem.of("WEB-003", HttpServletResponse.SC_CONFLICT, Map.of(), locale);
        var incident = UUID.randomUUID().toString();
        LOG.errorf(error, "incident %s", incident);
        return Problem.of(
                "WEB-500", HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Map.of("incident", incident), locale);
    }
}
