package vn.tangthu.web.rest;

import com.fasterxml.jackson.core.JacksonException;
import io.undertow.server.RequestTooBigException;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import vn.tangthu.platform.RecordsException;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.security.DeniedRequests;

/** Turns whatever went wrong into problem details; a fault gets an incident number and is logged once, here. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final Set<Integer> OWN_CODES = Set.of(404, 405, 406, 412, 413, 415, 416, 428);
    private static final List<String> KEPT_HEADERS = List.of("Allow", "Content-Range");

    /** JAX-RS answers a parameter of the query that cannot be read as if there were nothing at the address. */
    private static final Pattern QUERY_PARAMETER = Pattern.compile("QueryParam\\(\"([^\"]+)\"\\) value is '(.*)'");

    /** What the server puts before its messages says nothing to the caller. */
    private static final Pattern SERVERS_OWN = Pattern.compile("^RESTEASY\\d+: ");

    /** SQLSTATE of both databases. */
    private static final String UNIQUE_VIOLATION = "23505";

    @Context
    HttpServletRequest request;

    @Inject
    DeniedRequests denied;

    @Override
    public Response toResponse(Throwable error) {
        var problem = toProblem(error, Messages.locale(request));
        if (problem.status() == Response.Status.FORBIDDEN.getStatusCode()) denied.record(problem.code());
        return withHeaders(problem.response(), error);
    }

    /** What the answer must say besides, by HTTP: which methods there are, how much content there is. */
    private static Response withHeaders(Response response, Throwable error) {
        if (!(error instanceof WebApplicationException web)) return response;
        var complete = Response.fromResponse(response);
        for (var name : KEPT_HEADERS) {
            var value = web.getResponse().getHeaderString(name);
            if (value != null) complete.header(name, value);
        }
        return complete.build();
    }

    /** The problem behind an error, looking through the container's wrappers. */
    public static Problem toProblem(Throwable error, Locale locale) {
        if (isOverTheLimit(error)) return Problem.of("WEB-413", 413, Map.of(), locale);
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordsException refusal) return Problem.of(refusal, locale);
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException)
                return Problem.of("WEB-403", 403, Map.of(), locale);
            if (isChangedMeanwhile(cause)) return Problem.of("WEB-409", 409, Map.of(), locale);
            if (cause instanceof JacksonException json)
                return Problem.of("WEB-400", 400, Map.of("reason", UnreadableJson.place(json)), locale);
            if (cause instanceof ConstraintViolationException violation)
                return Problem.of("WEB-400", 400, Map.of("reason", violation.getMessage()), locale);
            if (cause instanceof WebApplicationException web) return ofStatus(web, locale);
        }
        return fault(error, locale);
    }

    /** Also when two have made the same thing at once, and the database has let one of them. */
    private static boolean isChangedMeanwhile(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof SQLException database && UNIQUE_VIOLATION.equals(database.getSQLState());
    }

    /** Looked for first: what reads the body wraps it in errors of its own, which say less. */
    private static boolean isOverTheLimit(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause())
            if (cause instanceof RequestTooBigException) return true;
        return false;
    }

    private static Problem ofStatus(WebApplicationException error, Locale locale) {
        var status = error.getResponse().getStatus();
        return status >= 500 ? fault(error, locale) : ofStatus(status, String.valueOf(error.getMessage()), locale);
    }

    /** @param message for the caller only where the request cannot be read: of anything else the status says all */
    static Problem ofStatus(int status, String message, Locale locale) {
        var parameter = QUERY_PARAMETER.matcher(message);
        if (status == 404 && parameter.find()) {
            var reason = parameter.group(1) + "=" + parameter.group(2);
            return Problem.of("WEB-400", 400, Map.of("reason", reason), locale);
        }
        return OWN_CODES.contains(status)
                ? Problem.of("WEB-" + status, status, Map.of(), locale)
                : Problem.of(
                        "WEB-400",
                        status,
                        Map.of("reason", SERVERS_OWN.matcher(message).replaceFirst("")),
                        locale);
    }

    private static Problem fault(Throwable error, Locale locale) {
        var incident = UUID.randomUUID().toString();
        LOG.errorf(error, "incident %s", incident);
        return Problem.of("WEB-500", 500, Map.of("incident", incident), locale);
    }
}
