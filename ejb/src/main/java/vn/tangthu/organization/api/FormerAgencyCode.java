package vn.tangthu.organization.api;

import java.util.regex.Pattern;

/**
 * Identifier of an agency by QCVN 102:2016/BTTTT: 13 characters, the lowest level first, e.g. {@code 000.00.11.H53}. Exchange
 * partners still use it.
 */
public record FormerAgencyCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{3}\\.[0-9A-Z]{2}\\.[0-9A-Z]{2}\\.[A-Z][0-9]{2}");

    /** @throws InvalidEntryException when it is not of this form */
    public FormerAgencyCode {
        if (value == null || !FORM.matcher(value).matches()) throw new InvalidEntryException("formerCode", value);
    }
}
