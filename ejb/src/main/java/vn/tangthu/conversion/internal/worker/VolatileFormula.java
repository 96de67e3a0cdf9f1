package vn.tangthu.conversion.internal.worker;

import java.util.regex.Pattern;

/** Formulas of sheets whose value is another whenever the sheet is opened. */
final class VolatileFormula {
    /** As LibreOffice and Java read it. */
    static final String OF_TODAY = "\\b(TODAY|NOW)\\s*\\(";

    private static final Pattern PATTERN = Pattern.compile(OF_TODAY, Pattern.CASE_INSENSITIVE);

    private VolatileFormula() {}

    static boolean is(String formula) {
        return PATTERN.matcher(formula).find();
    }
}
