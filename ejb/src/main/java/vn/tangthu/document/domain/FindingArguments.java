package vn.tangthu.document.domain;

import java.util.Map;

/** Arguments of a finding, kept as one text in JSON. */
public record FindingArguments(Map<String, String> values) {
    public FindingArguments {
        values = Map.copyOf(values);
    }
}
