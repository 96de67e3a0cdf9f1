package vn.tangthu.signature.internal.sign;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of a page as segments: what stands left and right of a gap on a line are two. */
final class TextSegments extends PDFTextStripper {
    /** In sizes of the letters. */
    private static final double GAP = 1.2;

    private static final double SAME_LINE = 0.4;

    /** More letters than any page of an official document has. */
    private static final int MOST_LETTERS = 50_000;

    private final List<TextPosition> letters = new ArrayList<>();

    private TextSegments() {}

    /** @param page from 1 */
    static List<TextSegment> of(PDDocument document, int page) throws IOException {
        var reader = new TextSegments();
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return reader.segments();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!letter.getUnicode().isBlank() && letters.size() < MOST_LETTERS) letters.add(letter);
    }

    private List<TextSegment> segments() {
        letters.sort(Comparator.comparing(TextPosition::getYDirAdj));
        var segments = new ArrayList<TextSegment>();
        var line = new ArrayList<TextPosition>();
        for (var letter : letters) {
            if (!line.isEmpty()
                    && letter.getYDirAdj() - line.get(0).getYDirAdj() > SAME_LINE * letter.getFontSizeInPt()) {
                split(line, segments);
                line.clear();
            }
            line.add(letter);
        }
        split(line, segments);
        return segments;
    }

    private static void split(List<TextPosition> line, List<TextSegment> segments) {
        line.sort(Comparator.comparing(TextPosition::getXDirAdj));
        var part = new ArrayList<TextPosition>();
        for (var letter : line) {
            if (!part.isEmpty() && gap(part.get(part.size() - 1), letter) > GAP * size(letter)) {
                segments.add(segment(part));
                part.clear();
            }
            part.add(letter);
        }
        if (!part.isEmpty()) segments.add(segment(part));
    }

    private static double gap(TextPosition left, TextPosition right) {
        return right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
    }

    private static double size(TextPosition letter) {
        return Math.max(letter.getFontSizeInPt(), 1);
    }

    private static TextSegment segment(List<TextPosition> letters) {
        var text = new StringBuilder();
        var first = letters.get(0);
        var last = first;
        for (var letter : letters) {
            if (letter != first && gap(last, letter) > letter.getWidthOfSpace() / 2) text.append(' ');
            text.append(letter.getUnicode());
            last = letter;
        }
        var height = size(first);
        var box = new Box(
                first.getXDirAdj(),
                first.getYDirAdj() - height,
                last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj(),
                height);
        return new TextSegment(Normalizer.normalize(text, Normalizer.Form.NFC).strip(), box);
    }
}
