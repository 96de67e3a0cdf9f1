package vn.tangthu.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something a check found (ghi nhận). Bad content is evidence: it is recorded with a code, shown and decided on, not thrown.
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

    /**
     * What the rules of the package found. Its arguments keep their numbers, from 1; {@code field} and {@code source} name the
     * field and the law.
     *
     * @param where what it is about
     * @param more arguments besides
     */
    public static Finding of(vn.tangthu.schema.finding.Finding found, String where, Map<String, String> more) {
        var arguments = new HashMap<>(more);
        arguments.put("field", found.subject());
        arguments.put("source", found.source());
        for (int i = 0; i < found.arguments().size(); i++)
            arguments.put(Integer.toString(i + 1), found.arguments().get(i));
        return new Finding(found.code(), Severity.valueOf(found.severity().name()), where, arguments);
    }

    public static Finding of(vn.tangthu.schema.finding.Finding found) {
        return of(found, found.subject(), Map.of());
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
