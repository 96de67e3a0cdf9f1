package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/** Strips the text of a PDF as it is, and remembers what was written in fonts of legacy encodings. */
final class LegacyFontNoting extends PDFTextStripper {
    private static final int MOST_LETTERS = 100_000;

    private final Map<String, StringBuilder> shown = new HashMap<>();

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
