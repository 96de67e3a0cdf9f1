package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/** Strips the text of a PDF as it is, and remembers its fonts and what was written in those of legacy encodings. */
final class LegacyFontNoting extends PDFTextStripper {
    private static final int MOST_LETTERS = 100_000;
    /** Before the name of a font of which the file has only some letters. */
    private static final String SUBSET = "^[A-Z]{6}\\+";

    private final Map<String, StringBuilder> shown = new HashMap<>();
    private final Set<String> inside = new LinkedHashSet<>();
    private final Set<String> outside = new LinkedHashSet<>();
    private PDFont last;

    /** Letters that are not to be seen, as text recognition lays them under a picture, need no face. */
    @Override
    protected void processTextPosition(TextPosition position) {
        var mode = getGraphicsState().getTextState().getRenderingMode();
        if (position.getFont() != last
                && mode != RenderingMode.NEITHER
                && !position.getUnicode().isBlank()) noteFont(position.getFont());
        super.processTextPosition(position);
    }

    private void noteFont(PDFont font) {
        last = font;
        var names = font.isEmbedded() ? inside : outside;
        if (names.size() < FontNames.MOST) names.add(nameOf(font).replaceFirst(SUBSET, ""));
    }

    /** Names of the fonts in the file that letters are shown in. */
    Set<String> fontsInside() {
        return inside;
    }

    /** Names of the fonts that letters are shown in and that the file lacks. */
    Set<String> fontsOutside() {
        return outside;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        for (var position : positions) {
            var font = nameOf(position.getFont());
            if (LegacyText.encodingOfFont(font).isPresent()) note(font, position.getUnicode());
        }
        super.writeString(text, positions);
    }

    private void note(String font, String text) {
        var noted = shown.computeIfAbsent(font, name -> new StringBuilder());
        if (noted.length() < MOST_LETTERS) noted.append(text);
    }

    /** Names of those fonts whose letters are not Unicode already, as some programs that write PDF make them. */
    Set<String> legacyFonts() {
        return shown.entrySet().stream()
                .filter(entry -> !LegacyText.isUnicode(entry.getValue().toString()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String nameOf(PDFont font) {
        var name = font.getName();
        return name == null ? "" : name;
    }
}
