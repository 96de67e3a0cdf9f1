package vn.tangthu.schema.inspect;

import java.util.ArrayList;
import java.util.List;
import vn.tangthu.schema.finding.Finding;
import vn.tangthu.schema.finding.Requirements;

/** Collects the findings of one inspection. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(String code, String subject, Object... arguments) {
        all.add(Requirements.standard().require(code).finding(subject, arguments));
    }

    /** Takes over a finding about a field of that file. */
    void addField(String path, Finding finding) {
        all.add(new Finding(
                finding.code(),
                finding.severity(),
                path + " " + finding.subject(),
                finding.arguments(),
                finding.source()));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
