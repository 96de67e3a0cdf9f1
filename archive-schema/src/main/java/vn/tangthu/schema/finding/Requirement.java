package vn.tangthu.schema.finding;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One requirement that a check may find broken.
 *
 * @param code stable code
 * @param severity severity of its findings
 * @param template English message; {0} is the subject, {1} and on are the arguments
 * @param source legal source; empty when the rule is technical or comes with each field
 */
public record Requirement(String code, Severity severity, String template, String source) {

    /** A finding with the legal source of the requirement. */
    public Finding finding(String subject, Object... arguments) {
        return citing(source, subject, List.of(arguments));
    }

    /** A finding with a legal source of its own, such as that of the field concerned. */
    public Finding citing(String otherSource, String subject, List<?> arguments) {
        return new Finding(
                code, severity, subject, arguments.stream().map(String::valueOf).toList(), otherSource);
    }

    String message(Finding finding) {
        List<Object> all = new ArrayList<>(List.of(finding.subject()));
        all.addAll(finding.arguments());
        return new MessageFormat(template, Locale.ROOT).format(all.toArray());
    }
}
