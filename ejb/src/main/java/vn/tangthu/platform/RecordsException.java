package vn.tangthu.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/**
 * Refusal: a rule was broken, the transaction is rolled back, the caller is told by a stable code.
 *
 * <p>Texts for people are found by code in the message bundles of the web module; {@link #getMessage()} is for the log.
 * Bad content is never refused this way once it was accepted for keeping: that is a {@link Finding}.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class RecordsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is; the REST API maps it to an HTTP status. */
    public enum Kind {
        /** The request itself is wrong (400). */
        INVALID,
        /** The caller may not do it (403). */
        FORBIDDEN,
        /** There is no such thing, or the caller may not know of it (404). */
        NOT_FOUND,
        /** The state of the thing does not allow it (409). */
        CONFLICT,
        /** The thing was changed since the caller has read it (412, RFC 9110 section 13.1.1). */
        STALE,
        /** The body is over the limit (413). */
        TOO_LARGE,
        /** The content breaks rules; {@link RecordsException#findings()} says which (422). */
        FINDINGS,
        /** A part that is needed does not answer (503). */
        UNAVAILABLE
    }

    private final String code;
    private final Kind kind;
    private final transient Map<String, String> arguments;
    private final transient List<Finding> findings;

    protected RecordsException(Kind kind, String code, String message, Map<String, String> arguments) {
        this(kind, code, message, arguments, List.of());
    }

    protected RecordsException(
            Kind kind, String code, String message, Map<String, String> arguments, List<Finding> findings) {
        super(code + ": " + message);
        this.kind = kind;
        this.code = code;
        this.arguments = Map.copyOf(arguments);
        this.findings = List.copyOf(findings);
    }

    /** Stable code, e.g. {@code DOS-001}; listed in docs/error-codes.md. */
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** Values for the placeholders of the text found by {@link #code()}. */
    public Map<String, String> arguments() {
        return arguments == null ? Map.of() : arguments;
    }

    /** Findings behind a {@link Kind#FINDINGS} refusal; empty otherwise. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
