package vn.tangthu.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.tangthu.platform.Finding;

/**
 * What a check found about one description, each thing said once for all the fields it is about.
 *
 * @param name dossier or document; empty when the findings' own texts say what they are about
 */
public record CheckedPlace(String name, List<Finding> findings) {
    private static final String FIELD = "field";

    /**
     * The findings by what they are about, in their order.
     *
     * @param label of a field; a text that names no field stays as it is
     */
    static List<CheckedPlace> of(List<Finding> findings, Function<Finding, String> name, UnaryOperator<String> label) {
        var byName = new LinkedHashMap<String, List<Finding>>();
        findings.forEach(finding -> byName.computeIfAbsent(name.apply(finding), n -> new ArrayList<>())
                .add(finding));
        return byName.entrySet().stream()
                .map(place -> new CheckedPlace(place.getKey(), merged(place.getValue(), label)))
                .toList();
    }

    private static List<Finding> merged(List<Finding> findings, UnaryOperator<String> label) {
        var merged = new LinkedHashMap<Map<String, String>, Finding>();
        for (var finding : findings) {
            var same = new LinkedHashMap<>(finding.arguments());
            if (same.remove(FIELD) == null) same.put("subject", finding.subject());
            same.put("code", finding.code());
            merged.merge(same, finding, (one, other) -> ofBothFields(one, other, label));
        }
        return List.copyOf(merged.values());
    }

    private static Finding ofBothFields(Finding one, Finding other, UnaryOperator<String> label) {
        var arguments = new HashMap<>(one.arguments());
        arguments.computeIfPresent(
                FIELD,
                (name, field) -> label.apply(field) + "”, “"
                        + label.apply(other.arguments().get(FIELD)));
        return new Finding(one.code(), one.severity(), one.subject(), arguments);
    }
}
