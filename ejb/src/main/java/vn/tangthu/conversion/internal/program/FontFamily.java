package vn.tangthu.conversion.internal.program;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A family of fonts, and which others have letters of the same widths, so that lines and pages stay what they were (fontconfig's
 * metric aliases).
 *
 * @param name as fontconfig is to be asked for it
 */
public record FontFamily(String name) {
    /** First in each the name to ask for. */
    private static final List<List<String>> SAME_WIDTHS = List.of(
            List.of(
                    "Times New Roman",
                    "Times",
                    "Liberation Serif",
                    "Nimbus Roman",
                    "Nimbus Roman No9 L",
                    "TeX Gyre Termes",
                    "Tinos",
                    "Thorndale"),
            List.of(
                    "Arial",
                    "Helvetica",
                    "Liberation Sans",
                    "Nimbus Sans",
                    "Nimbus Sans L",
                    "TeX Gyre Heros",
                    "Arimo",
                    "Albany"),
            List.of(
                    "Courier New",
                    "Courier",
                    "Liberation Mono",
                    "Nimbus Mono",
                    "Nimbus Mono L",
                    "Nimbus Mono PS",
                    "TeX Gyre Cursor",
                    "Cousine",
                    "Cumberland"),
            List.of("Calibri", "Carlito"),
            List.of("Cambria", "Caladea"),
            List.of("Georgia", "Gelasio"),
            List.of("Arial Narrow", "Liberation Sans Narrow", "Nimbus Sans Narrow", "Helvetica Narrow"));

    private static final String RULE = """
            <match target="pattern">
            <test name="family"><string>%s</string></test>
            <edit name="family" mode="assign" binding="strong"><string>%s</string></edit>
            </match>
            """;

    /** Signs that LibreOffice, Poppler and Ghostscript draw from faces of their own. */
    private static final Set<String> SIGNS = Set.of(
            "symbol", "opensymbol", "starsymbol", "wingdings", "wingdings2", "wingdings3", "webdings", "zapfdingbats");

    /** Names for any face of a kind. */
    private static final Set<String> KINDS =
            Set.of("", "serif", "sans", "sansserif", "monospace", "mono", "cursive", "fantasy", "systemui");

    /** @param font name of a family, or of a font in a PDF, such as {@code TimesNewRomanPS-BoldMT} or {@code Arial,Bold} */
    public static FontFamily of(String font) {
        for (var group : SAME_WIDTHS)
            if (group.stream().anyMatch(each -> folded(each).equals(folded(familyOf(font)))))
                return new FontFamily(group.get(0));
        return new FontFamily(familyOf(font));
    }

    /**
     * What fontconfig is to be told so that a document's fonts are shown by the faces that its rendition gets: the first of each group
     * for all others, where it would take older ones without Vietnamese letters for the standard fonts of PDF.
     */
    static String preferences() {
        var rules = SAME_WIDTHS.stream()
                .flatMap(group -> group.stream().skip(1).map(like -> RULE.formatted(like, group.get(0))))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                %s<include>/etc/fonts/fonts.conf</include>
                </fontconfig>
                """.formatted(rules);
    }

    /** Whether families are known whose letters are as wide. */
    boolean hasLikes() {
        return SAME_WIDTHS.stream().anyMatch(group -> group.get(0).equals(name));
    }

    /** Whether letters of both are equally wide. */
    public boolean isLike(FontFamily other) {
        return folded(name).equals(folded(other.name));
    }

    /** Whether every machine shows something fit for it. */
    public boolean needsNoFace() {
        return SIGNS.contains(folded(name)) || KINDS.contains(folded(name));
    }

    /** Without what a PDF adds to the name: the style, and {@code PS} and {@code MT} for PostScript and Monotype. */
    private static String familyOf(String font) {
        var name = font.strip().replaceFirst("(?<=.),.*$", "");
        if (name.contains(" ") || name.startsWith("VNI-")) return name;
        return name.replaceFirst("(?<=.)-.*$", "").replaceFirst("(?<=[a-z])(PS)?(MT)?$", "");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
