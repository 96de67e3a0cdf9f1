package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tangthu.conversion.domain.legacy.LegacyEncoding;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/**
 * The text of a PDF as it is, and beside it, when it is written in a legacy Vietnamese encoding, as it was meant: by the names of
 * fonts, else by scoring of its syllables.
 *
 * @param emptyPages counted from 1
 * @param repaired letters that were read anew; 0 when there is no second text
 * @param encodings of them
 * @param fonts that letters are shown in
 */
record PdfText(long letters, boolean shortened, BitSet emptyPages, long repaired, Set<String> encodings, Fonts fonts) {
    /** A page with fewer letters than this (a page number, a stamp) counts as a picture of a page. */
    private static final int FEW_LETTERS = 10;

    /** Letters looked at to know a legacy encoding. */
    private static final int SAMPLE = 100_000;

    private static final int FEWEST_SIGNS = 10;

    /** Encodings that programs which print have fonts for. */
    private static final Set<LegacyEncoding> OF_FONTS =
            Set.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.VISCII);

    /**
     * @param inside the file
     * @param outside not in the file: who draws it needs them
     */
    record Fonts(Set<String> inside, Set<String> outside) {}

    /**
     * @param asItIs takes the text as it is
     * @param repaired takes the text as it was meant, when that is not the same
     * @param most characters of each
     */
    record Targets(Path asItIs, Path repaired, long most) {}

    static PdfText write(PDDocument document, Targets targets) throws IOException {
        var emptyPages = new BitSet();
        var stripper = new LegacyFontNoting();
        try (var text = limited(targets.asItIs(), targets.most())) {
            for (var page = 1; page <= document.getNumberOfPages() && !text.shortened(); page++) {
                var before = text.letters();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.writeText(document, text);
                if (text.letters() - before < FEW_LETTERS) emptyPages.set(page);
            }
            text.flush();
            var fonts = new Fonts(stripper.fontsInside(), stripper.fontsOutside());
            var asItIs = new PdfText(text.letters(), text.shortened(), emptyPages, 0, Set.of(), fonts);
            return stripper.legacyFonts().isEmpty()
                    ? asItIs
                    : asItIs.repairedByFonts(document, stripper.legacyFonts(), targets);
        }
    }

    /** When no font tells; to be called once the text is written. */
    PdfText scored(Targets targets) throws IOException {
        if (repaired > 0 || letters == 0) return this;
        var text = Files.readString(targets.asItIs());
        var sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (!mayBeLegacy(sample)) return this;
        var encoding = LegacyText.encodingOf(sample).filter(OF_FONTS::contains);
        if (encoding.isEmpty()) return this;
        var meant = LegacyText.readLines(encoding.get(), text);
        Files.writeString(targets.repaired(), meant);
        long changed = meant.lines()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .count();
        return new PdfText(
                letters, shortened, emptyPages, changed, Set.of(encoding.get().charset()), fonts);
    }

    private PdfText repairedByFonts(PDDocument document, Set<String> fonts, Targets targets) throws IOException {
        var stripper = new LegacyPdfText(fonts);
        try (var text = limited(targets.repaired(), targets.most())) {
            stripper.writeText(document, text);
        }
        return new PdfText(letters, shortened, emptyPages, stripper.letters(), stripper.encodings(), this.fonts);
    }

    /** Cheap, so that text in Unicode or English costs nothing more. */
    private static boolean mayBeLegacy(String text) {
        return text.chars().filter(c -> c >= 0x80 && c <= 0xFF).count() >= FEWEST_SIGNS && !LegacyText.isUnicode(text);
    }

    private static LimitedText limited(Path target, long most) throws IOException {
        return new LimitedText(new NormalizedText(Files.newBufferedWriter(target, StandardCharsets.UTF_8)), most);
    }
}
