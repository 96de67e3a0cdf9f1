package vn.tangthu.intake.internal;

import java.text.Normalizer;

/** Name of a package as it can be shown: no folders, no invisible characters, not longer than a file name may be. */
final class PackageName {
    private static final int LONGEST = 200;
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]";

    private PackageName() {}

    static String of(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).replaceAll(INVISIBLE, "");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty()) return "goi-tin.zip";
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
