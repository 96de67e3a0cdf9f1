package vn.tangthu.signature.internal.sign;

import eu.europa.esig.dss.enumerations.SignerTextPosition;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Text that a signature shows: Times New Roman 10 points, upright, black (Nghị định 30/2020, Annex I), or a face of the same widths. */
final class SignatureText {
    private static final float SIZE = 10;
    private static final double LINE = 1.2;
    private static final float PADDING = 2;
    private static final Color NOTHING = new Color(255, 255, 255, 0);

    private final Path font;
    private final TrueTypeFont face;

    /** @param font TrueType, with all Vietnamese letters */
    SignatureText(Path font) {
        this.font = font;
        try {
            face = new TTFParser().parse(new RandomAccessReadBufferedFile(font.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("font of signatures", e);
        }
    }

    /** With room around, points. */
    double width(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0) + 4 * PADDING;
    }

    double height(List<String> lines) {
        return lines.size() * SIZE * LINE + 4 * PADDING;
    }

    private double width(String line) {
        try {
            var glyphs = face.getUnicodeCmapLookup();
            var width = 0.0;
            for (var letter : line.codePoints().toArray()) width += face.getAdvanceWidth(glyphs.getGlyphId(letter));
            return width * SIZE / face.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("font of signatures", e);
        }
    }

    SignatureImageTextParameters drawn(List<String> lines) {
        var drawn = new DSSFileFont(new FileDocument(font.toFile()), SIZE);
        drawn.setEmbedFontSubset(true);
        var text = new SignatureImageTextParameters();
        text.setText(String.join("\n", lines));
        text.setFont(drawn);
        text.setTextColor(Color.BLACK);
        text.setBackgroundColor(NOTHING);
        text.setTextWrapping(TextWrapping.FONT_BASED);
        text.setPadding(PADDING);
        text.setSignerTextPosition(SignerTextPosition.RIGHT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.TOP);
        return text;
    }
}
