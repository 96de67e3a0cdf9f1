package vn.tangthu.conversion.internal.program;

import java.util.Locale;

/** A face of a family, as letters are set in it. */
public record FontFace(FontFamily family, boolean bold, boolean italic) {
    /** @param font name of a font in a PDF, such as {@code TimesNewRomanPS-BoldItalicMT} or {@code Arial,Bold} */
    public static FontFace of(String font) {
        var style = font.toLowerCase(Locale.ROOT);
        return new FontFace(
                FontFamily.of(font), style.contains("bold"), style.contains("italic") || style.contains("oblique"));
    }
}
