package vn.tangthu.conversion.internal.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** The part of a TrueType program that holds certain letters, in a PDF, once for all its fonts of that face. */
final class EmbeddedProgram {
    private static final float THOUSAND = 1000;
    private static final int LETTERS_OF_TAG = 6;
    private static final int ALPHABET = 26;
    /** Of strokes; nobody reads it where the program is there. */
    private static final float STEM = 80;

    private static final int FORBIDS_A_PART = OS2WindowsMetricsTable.FSTYPE_RESTRICTED
            | OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING
            | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;
    private static final List<String> TABLES =
            List.of("cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post", "prep");

    private final String name;
    private final COSDictionary descriptor;
    /** By letter. */
    private final Map<Integer, Integer> widths = new HashMap<>();

    EmbeddedProgram(PDDocument document, TrueTypeFont program, Set<Integer> letters) throws IOException {
        var tag = tag(letters);
        this.name = tag + program.getName();
        var subsetter = new TTFSubsetter(program, TABLES);
        letters.forEach(subsetter::add);
        subsetter.setPrefix(tag);
        var part = new ByteArrayOutputStream();
        subsetter.writeToStream(part);
        this.descriptor = described(document, program, part.toByteArray());
        var glyphs = program.getUnicodeCmapLookup();
        for (var letter : letters)
            widths.put(letter, Math.round(program.getAdvanceWidth(glyphs.getGlyphId(letter)) * scale(program)));
    }

    /** Whether its maker allows that a part of it is embedded. */
    static boolean isAllowed(TrueTypeFont program) throws IOException {
        var rights = program.getOS2Windows();
        return rights == null || (rights.getFsType() & FORBIDS_A_PART) == 0;
    }

    /** The same for the same letters. */
    private static String tag(Set<Integer> letters) {
        var tag = new StringBuilder();
        var rest = Integer.toUnsignedLong(new TreeSet<>(letters).hashCode());
        for (var i = 0; i < LETTERS_OF_TAG; i++) {
            tag.append((char) ('A' + rest % ALPHABET));
            rest /= ALPHABET;
        }
        return tag.append('+').toString();
    }

    private static float scale(TrueTypeFont program) throws IOException {
        return THOUSAND / program.getUnitsPerEm();
    }

    private COSDictionary described(PDDocument document, TrueTypeFont program, byte[] part) throws IOException {
        var stream = new PDStream(document, new ByteArrayInputStream(part), COSName.FLATE_DECODE);
        stream.getCOSObject().setInt(COSName.LENGTH1, part.length);
        var scale = scale(program);
        var head = program.getHeader();
        var lines = program.getHorizontalHeader();
        var described = new PDFontDescriptor(new COSDictionary());
        described.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        described.setFontName(name);
        described.setNonSymbolic(true);
        described.setItalic(program.getPostScript().getItalicAngle() != 0);
        described.setItalicAngle(program.getPostScript().getItalicAngle());
        described.setFontBoundingBox(new PDRectangle(
                head.getXMin() * scale,
                head.getYMin() * scale,
                (head.getXMax() - head.getXMin()) * scale,
                (head.getYMax() - head.getYMin()) * scale));
        described.setAscent(lines.getAscender() * scale);
        described.setDescent(lines.getDescender() * scale);
        described.setCapHeight(lines.getAscender() * scale);
        described.setStemV(STEM);
        described.setFontFile2(stream);
        return described.getCOSObject();
    }

    String name() {
        return name;
    }

    COSDictionary descriptor() {
        return descriptor;
    }

    /** In thousandths of the size of the font. */
    int width(int letter) {
        return widths.getOrDefault(letter, 0);
    }
}
