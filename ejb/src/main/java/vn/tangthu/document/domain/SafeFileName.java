package vn.tangthu.document.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import vn.tangthu.platform.StorableText;

/**
 * Name of a file, safe to show, to store in a package and to offer for download on any system.
 *
 * @param original as the sender gave it, as far as a database can keep it
 * @param safe NFC, without path, control and direction characters, at most {@value #LONGEST_BYTES} bytes of UTF-8
 */
public record SafeFileName(String original, String safe) {
    static final int LONGEST_BYTES = 255;
    private static final int LONGEST_EXTENSION = 10;
    private static final String NAMELESS = "khong-ten";

    /** Control, format (bidi overrides, zero width, byte order marks), unassigned, private and lone surrogate characters. */
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]";

    private static final String FORBIDDEN_SOMEWHERE = "[<>:\"|?*]";

    public static SafeFileName of(String original) {
        var name = Normalizer.normalize(original, Normalizer.Form.NFC).replaceAll(INVISIBLE, "");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll(FORBIDDEN_SOMEWHERE, "_").replaceAll("^[\\s.]+|[\\s.]+$", "");
        return new SafeFileName(StorableText.of(original), shortened(name.isEmpty() ? NAMELESS : name));
    }

    public boolean changed() {
        return !safe.equals(original);
    }

    /** Lower-case extension without the dot; empty when there is none. */
    public String extension() {
        return extension(safe).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        var extension = extension(name);
        var ending = extension.isEmpty() ? "" : "." + extension;
        var stem = name.substring(0, name.length() - ending.length());
        while (bytes(stem + ending) > LONGEST_BYTES)
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        return stem.strip() + ending;
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        var extension = dot <= 0 ? "" : name.substring(dot + 1);
        return extension.length() <= LONGEST_EXTENSION && !extension.contains(" ") ? extension : "";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
