package vn.tangthu.schema.finding;

import java.util.List;

/**
 * One thing noticed by a check. Data to be shown and decided on, never an exception.
 *
 * @param code stable code, see docs/error-codes.md
 * @param severity how much it matters
 * @param subject name of the field, or path inside the package
 * @param arguments what the message names besides the subject, in the order of the message of the code
 * @param source legal source (article or annex) of the rule; empty when the rule is technical
 */
public record Finding(String code, Severity severity, String subject, List<String> arguments, String source) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** English sentence for logs and the command line. */
    public String message() {
        return Requirements.standard().require(code).message(this);
    }
}
