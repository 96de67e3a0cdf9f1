package vn.tangthu.organization.api;

import java.util.regex.Pattern;

/**
 * Identifier of an agency (mã định danh cơ quan) by QĐ 20/2020/QĐ-TTg: level 1 first, groups parted by full stops, at most 35
 * characters, e.g. {@code H49.64.33}.
 */
public record AgencyCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]{1,4})*");
    private static final int LONGEST = 35;

    /** @throws InvalidEntryException when it is not of this form */
    public AgencyCode {
        if (value == null || value.length() > LONGEST || !FORM.matcher(value).matches())
            throw new InvalidEntryException("code", value);
    }
}
