package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.tangthu.conversion.domain.legacy.LegacyFonts;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/** Strips the text of a PDF; what is in fonts of legacy encodings as it was meant. */
final class LegacyPdfText extends PDFTextStripper {
    private final Set<String> fonts;
    private final Set<String> encodings = new TreeSet<>();
    private final LegacyFonts legacy = new LegacyFonts();
    private long letters;

    /** @param fonts names of those to be read */
    LegacyPdfText(Set<String> fonts) {
        this.fonts = fonts;
    }

    /** Letters that are no longer what they were. */
    long letters() {
        return letters;
    }

    Set<String> encodings() {
        return encodings;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (positions.stream().map(LegacyPdfText::fontOf).noneMatch(fonts::contains)) {
            super.writeString(text, positions);
            return;
        }
        for (int from = 0; from < positions.size(); ) {
            var font = fontOf(positions.get(from));
            var run = new StringBuilder();
            int to = from;
            while (to < positions.size() && fontOf(positions.get(to)).equals(font))
                run.append(positions.get(to++).getUnicode());
            super.writeString(meant(font, run.toString()), positions.subList(from, to));
            from = to;
        }
    }

    private String meant(String font, String shown) {
        if (!fonts.contains(font)) return shown;
        legacy.heed(font, shown);
        var meant = legacy.read(font, shown);
        if (!meant.equals(shown)) {
            letters += LegacyText.lettersRepaired(shown, meant);
            LegacyText.encodingOfFont(font).ifPresent(encoding -> encodings.add(encoding.charset()));
        }
        return meant;
    }

    private static String fontOf(TextPosition position) {
        return LegacyFontNoting.nameOf(position.getFont());
    }
}
