package vn.tangthu.conversion.internal.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** A font of one byte a letter, each called by the name of its glyph (ISO 32000-1, 9.6), that a PDF names without holding its program. */
final class SimpleFont {
    private static final Set<String> KINDS = Set.of("Type1", "MMType1", "TrueType");
    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);
    private static final int LAST_CODE = 255;
    private static final GlyphList GLYPHS = GlyphList.getAdobeGlyphList();

    private final COSDictionary font;
    /** By code; those without a letter are left out. */
    private final Map<Integer, Integer> letters = new TreeMap<>();

    private SimpleFont(COSDictionary font) {
        this.font = font;
        encoding(font).getCodeToNameMap().forEach((code, name) -> {
            var letter = GLYPHS.toUnicode(name);
            if (letter != null && letter.codePointCount(0, letter.length()) == 1)
                letters.put(code, letter.codePointAt(0));
        });
    }

    /** Empty when the dictionary is of something else, or of a font that has its program. */
    static Optional<SimpleFont> withoutProgram(COSDictionary font) {
        if (!COSName.FONT.equals(font.getCOSName(COSName.TYPE))) return Optional.empty();
        if (!KINDS.contains(font.getNameAsString(COSName.SUBTYPE, ""))) return Optional.empty();
        var descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null && PROGRAMS.stream().anyMatch(descriptor::containsKey)
                ? Optional.empty()
                : Optional.of(new SimpleFont(font));
    }

    private static Encoding encoding(COSDictionary font) {
        var told = font.getDictionaryObject(COSName.ENCODING);
        if (told instanceof COSDictionary differences) return new DictionaryEncoding(differences, true, null);
        var known = told instanceof COSName name ? Encoding.getInstance(name) : null;
        return known == null ? StandardEncoding.INSTANCE : known;
    }

    String name() {
        return font.getNameAsString(COSName.BASE_FONT, "");
    }

    /** Code points of all letters that may be set in it. */
    Set<Integer> letters() {
        return Set.copyOf(letters.values());
    }

    /** Makes it a TrueType font of Latin letters that has this program and says which glyphs its codes mean (ISO 19005-2, 6.2.11.6). */
    void give(EmbeddedProgram program) {
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, program.name());
        font.setItem(COSName.FONT_DESC, program.descriptor());
        font.setItem(COSName.ENCODING, explicit());
        if (font.containsKey(COSName.WIDTHS)) return;
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, LAST_CODE);
        font.setItem(COSName.WIDTHS, widths(program));
    }

    private COSDictionary explicit() {
        var differences = new COSArray();
        letters.forEach((code, letter) -> {
            if (letter.equals(usual(code))) return;
            differences.add(COSInteger.get(code));
            differences.add(COSName.getPDFName(GLYPHS.codePointToName(letter)));
        });
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
        if (differences.size() > 0) encoding.setItem(COSName.DIFFERENCES, differences);
        return encoding;
    }

    private static int usual(int code) {
        var letter = GLYPHS.toUnicode(WinAnsiEncoding.INSTANCE.getName(code));
        return letter == null ? 0 : letter.codePointAt(0);
    }

    private COSArray widths(EmbeddedProgram program) {
        var widths = new COSArray();
        for (var code = 0; code <= LAST_CODE; code++)
            widths.add(COSInteger.get(letters.containsKey(code) ? program.width(letters.get(code)) : 0));
        return widths;
    }
}
