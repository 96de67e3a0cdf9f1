package vn.tangthu.dossier.domain;

import java.util.regex.Pattern;

/**
 * Dossier code (mã hồ sơ): agency code, year and file notation joined by dots (TT 05/2025/TT-BNV), e.g.
 * {@code H49.64.33.2026.01.TCCB}.
 */
public record FileCode(String agencyCode, int year, String notation) {
    /** FileNotation, NĐ 30/2020/NĐ-CP Annex VI Part II. */
    public static final int LONGEST_NOTATION = 20;

    private static final Pattern NOTATION = Pattern.compile("[\\p{L}\\p{N}]+([._-][\\p{L}\\p{N}]+)*");

    public String text() {
        return agencyCode + "." + year + "." + notation;
    }

    public FileCode with(String otherNotation) {
        return new FileCode(agencyCode, year, otherNotation);
    }

    /** Letters and digits in groups joined by dot, hyphen or underscore: it becomes part of file names. */
    public static boolean isNotation(String text) {
        return text.length() <= LONGEST_NOTATION && NOTATION.matcher(text).matches();
    }
}
