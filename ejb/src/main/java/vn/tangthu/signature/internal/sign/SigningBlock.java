package vn.tangthu.signature.internal.sign;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Where a person signs: the free place between title (quyền hạn, chức vụ, box 7a) and name (họ và tên, box 7b) of the signer, found in the text
 * of the document (Nghị định 30/2020, Annex I). An appendix in the same file may come after it, so all pages are looked at, the last first.
 */
final class SigningBlock {
    /** Letters before a name: học hàm, học vị. */
    private static final int LONGEST_PREFIX = 12;

    private static final double SAME_COLUMN = Box.points(20);
    private static final double LEAST_SPACE = Box.points(8);
    private static final double MOST_SPACE = Box.points(70);
    private static final double USUAL_SPACE = Box.points(25);
    private static final double WIDTH = Box.points(60);
    private static final double MARGIN = Box.points(1);

    private final PDDocument document;
    private final String name;

    SigningBlock(PDDocument document, String name) {
        this.document = document;
        this.name = folded(name);
    }

    /** Empty when the name stands nowhere: then nobody but the signer can say where. */
    Optional<PagePlace> find() throws IOException {
        if (name.isBlank()) return Optional.empty();
        Optional<PagePlace> withoutTitle = Optional.empty();
        for (int page = document.getNumberOfPages(); page > 0; page--) {
            var segments = TextSegments.of(document, page);
            for (var named : namesFromBelow(segments)) {
                var title = title(segments, named);
                if (title.isPresent()) return Optional.of(new PagePlace(page, between(title.get(), named)));
                if (withoutTitle.isEmpty()) withoutTitle = Optional.of(new PagePlace(page, above(named)));
            }
        }
        return withoutTitle;
    }

    private List<TextSegment> namesFromBelow(List<TextSegment> segments) {
        return segments.stream()
                .filter(segment -> isName(folded(segment.text())))
                .sorted(Comparator.comparing(
                                (TextSegment segment) -> segment.box().y())
                        .reversed())
                .toList();
    }

    private boolean isName(String text) {
        return text.endsWith(name) && text.length() - name.length() <= LONGEST_PREFIX;
    }

    private static Optional<TextSegment> title(List<TextSegment> segments, TextSegment name) {
        return segments.stream()
                .filter(segment -> isTitle(segment.text()))
                .filter(segment -> Math.abs(segment.box().centreX() - name.box().centreX()) < SAME_COLUMN)
                .filter(segment -> space(segment, name) >= LEAST_SPACE && space(segment, name) <= MOST_SPACE)
                .min(Comparator.comparing(segment -> space(segment, name)));
    }

    /** In capitals, as titles are written. */
    private static boolean isTitle(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    private static double space(TextSegment title, TextSegment name) {
        return name.box().y() - title.box().bottom();
    }

    private static Box between(TextSegment title, TextSegment name) {
        var centre = (title.box().centreX() + name.box().centreX()) / 2;
        return new Box(centre - WIDTH / 2, title.box().bottom() + MARGIN, WIDTH, space(title, name) - 2 * MARGIN);
    }

    private static Box above(TextSegment name) {
        return new Box(
                name.box().centreX() - WIDTH / 2,
                Math.max(0, name.box().y() - USUAL_SPACE),
                WIDTH,
                USUAL_SPACE - MARGIN);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
