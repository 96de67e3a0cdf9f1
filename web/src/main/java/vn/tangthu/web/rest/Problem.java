package vn.tangthu.web.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException;
import vn.tangthu.platform.Severity;
import vn.tangthu.web.messages.Messages;

/**
 * Problem details (RFC 9457) with our code.
 *
 * @param type {@code urn:tangthu:problem:} and the code
 * @param title short text
 * @param detail what happened, why, and what to do, in the caller's language
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        Map<String, String> arguments,
        List<FindingJson> findings) {
    static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** A finding with its text. */
    public record FindingJson(
            String code, String severity, String subject, String message, Map<String, String> arguments) {
        public static FindingJson of(Finding finding, Locale locale) {
            return new FindingJson(
                    finding.code(),
                    finding.severity().name(),
                    finding.subject(),
                    Messages.placed(locale, finding),
                    finding.arguments());
        }

        /** The finding without its text. */
        public Finding finding() {
            return new Finding(code, Severity.valueOf(severity), subject, arguments);
        }
    }

    /** Of a refusal. */
    public static Problem of(RecordsException refusal, Locale locale) {
        var findings =
                refusal.findings().stream().map(f -> FindingJson.of(f, locale)).toList();
        return new Problem(
                "urn:tangthu:problem:" + refusal.code(),
                Messages.text(locale, "problem." + refusal.kind(), Map.of()),
                status(refusal.kind()),
                Messages.text(locale, refusal.code(), refusal.arguments()),
                refusal.code(),
                refusal.arguments(),
                findings);
    }

    /** Of something that is not a refusal by a feature. */
    public static Problem of(String code, int status, Map<String, String> arguments, Locale locale) {
        return new Problem(
                "urn:tangthu:problem:" + code,
                Messages.text(locale, code, arguments),
                status,
                Messages.text(locale, code, arguments),
                code,
                arguments,
                List.of());
    }

    private static int status(RecordsException.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case FINDINGS -> 422;
            case UNAVAILABLE -> 503;
        };
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
