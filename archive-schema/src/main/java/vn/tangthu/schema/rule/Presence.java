package vn.tangthu.schema.rule;

import java.util.Locale;
import java.util.Map;

/**
 * Whether a field must have a value.
 *
 * @param kind always, expected, never, or depending on another field
 * @param otherField the field that decides; empty unless {@link Kind#CONDITIONAL}
 * @param otherValue the value of that field that makes this one mandatory
 */
public record Presence(Kind kind, String otherField, String otherValue) {

    /** What a missing value means. */
    public enum Kind {
        /** An error. */
        REQUIRED,
        /** A warning: most records have it, some lawfully have none. */
        EXPECTED,
        /** Nothing. */
        OPTIONAL,
        /** An error when another field has a certain value. */
        CONDITIONAL
    }

    private static final String CONDITION = "required if ";

    /** Reads {@code required}, {@code expected}, {@code optional} or {@code required if field=value}. */
    static Presence parse(String text) {
        if (!text.startsWith(CONDITION)) return new Presence(Kind.valueOf(text.toUpperCase(Locale.ROOT)), "", "");
        String[] condition = text.substring(CONDITION.length()).split("=", 2);
        return new Presence(Kind.CONDITIONAL, condition[0], condition[1]);
    }

    /** Whether a missing value is an error among these values. */
    public boolean demandedBy(Map<String, String> values) {
        return switch (kind) {
            case REQUIRED -> true;
            case CONDITIONAL -> otherValue.equals(values.get(otherField));
            case EXPECTED, OPTIONAL -> false;
        };
    }
}
