package vn.tangthu.intake.domain;

import java.util.Map;

/** Values for the placeholders of a finding's text. */
public record NamedValues(Map<String, String> values) {
    public NamedValues {
        values = Map.copyOf(values);
    }
}
