package vn.tangthu.platform;

import java.util.Map;
import java.util.Objects;

/**
 * Something a check found. Bad content is evidence: it is recorded with a code, shown and decided on, not thrown.
 *
 * @param code stable code, e.g. {@code ING-012}, listed in docs/error-codes.md
 * @param severity weight
 * @param subject what it is about: a field name, file name, page, or empty
 * @param arguments values for the placeholders of the text found by the code
 */
public record Finding(String code, Severity severity, String subject, Map<String, String> arguments) {
    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(subject);
        arguments = Map.copyOf(arguments);
    }

    public static Finding error(String code, String subject, Map<String, String> arguments) {
        return new Finding(code, Severity.ERROR, subject, arguments);
    }

    public static Finding warning(String code, String subject, Map<String, String> arguments) {
        return new Finding(code, Severity.WARNING, subject, arguments);
    }

    public static Finding info(String code, String subject, Map<String, String> arguments) {
        return new Finding(code, Severity.INFO, subject, arguments);
    }
}
