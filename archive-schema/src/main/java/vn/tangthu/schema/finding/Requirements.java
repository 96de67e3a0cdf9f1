package vn.tangthu.schema.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tangthu.schema.resource.CsvResource;

/** The catalogue of all requirements, read from {@code requirements.csv}. */
public final class Requirements {

    private static final Requirements STANDARD = new Requirements();

    private final Map<String, Requirement> byCode = new LinkedHashMap<>();

    private Requirements() {
        CsvResource.rows(Requirements.class, "requirements.csv")
                .forEach(row -> byCode.put(
                        row.get("code"),
                        new Requirement(
                                row.get("code"),
                                Severity.valueOf(row.get("severity")),
                                row.get("message"),
                                row.get("source"))));
    }

    public static Requirements standard() {
        return STANDARD;
    }

    public Collection<Requirement> all() {
        return List.copyOf(byCode.values());
    }

    /** @throws IllegalArgumentException when no requirement has this code */
    public Requirement require(String code) {
        Requirement requirement = byCode.get(code);
        if (requirement == null) throw new IllegalArgumentException("No requirement " + code);
        return requirement;
    }
}
