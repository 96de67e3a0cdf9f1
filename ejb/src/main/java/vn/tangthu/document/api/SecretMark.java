package vn.tangthu.document.api;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Marks of state secrets (dấu chỉ độ mật) in running text: mật, tối mật, tuyệt mật (Luật Bảo vệ bí mật nhà nước 29/2018/QH14
 * Art. 8). Only a mark by itself is one; texts that speak of secrecy, or of density (mật độ), are none.
 */
public final class SecretMark {
    /** Code of the finding on a document whose first page bears a mark. */
    public static final String FINDING = "DOC-032";

    /** Lines with text at the top of the first page, where the mark is stamped (NĐ 30/2020/NĐ-CP Annex I: box 10a). */
    private static final int HEAD_LINES = 25;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String MARK = "((?:tuyệt\\s+|tối\\s+)?mật|tuyet\\s+mat|toi\\s+mat)";

    /** The whole text, or a word for "document" and the mark. */
    private static final Pattern ALONE = Pattern.compile(
            "\\W*(?:(?:độ|mức độ|dấu|đóng dấu|tài liệu|văn bản|công văn|hồ sơ)(?:\\s+mật)?\\W+)?" + MARK + "\\W*",
            FLAGS);

    /** A mark, then a sign that sets it off from what follows. */
    private static final Pattern AT_THE_START =
            Pattern.compile("\\W*" + MARK + "\\s*(?:[:;|)\\]–—]|\\s-|-\\s|\\.\\s|\\R).*", FLAGS | Pattern.DOTALL);

    /** As stamped, in capitals; text recognition often takes Ậ for a letter like it. */
    private static final Pattern STAMPED =
            Pattern.compile("[\\P{L}&&\\P{N}]*((?:TUYỆT\\s+|TỐI\\s+)?M[ẬÂẠ]T)[\\P{L}&&\\P{N}]*");

    /** A line that states the degree, as forms and cover pages do. */
    private static final Pattern STATED = Pattern.compile("\\W*(?:dấu chỉ |mức )?độ\\s+mật\\W+" + MARK + "\\W*", FLAGS);

    /** In capitals and brackets after what it marks. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile(".*[(\\[]((?:TUYỆT\\s+|TỐI\\s+)?MẬT)[)\\]]\\W*", Pattern.DOTALL);

    private SecretMark() {}

    /** The mark that a title, subject or note is, begins with, or bears in brackets. */
    public static Optional<String> ofText(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (var pattern : List.of(ALONE, AT_THE_START, IN_BRACKETS)) {
            var found = pattern.matcher(composed);
            if (found.matches()) return Optional.of(found.group(1));
        }
        return Optional.empty();
    }

    /**
     * The mark that stands alone, or as the degree stated, on a line in the head of a first page. Several different ones are a list of marks, and one
     * after "bí" is the rest of a broken line: neither marks the page.
     */
    public static Optional<String> ofFirstPage(String text) {
        var marks = new HashSet<String>();
        var before = "";
        var head = Normalizer.normalize(text, Normalizer.Form.NFC).lines().filter(line -> !line.isBlank());
        for (var line : head.limit(HEAD_LINES).toList()) {
            var stamp = STAMPED.matcher(line.strip());
            var stated = STATED.matcher(line.strip());
            if (stamp.matches() && !before.endsWith(" bí")) marks.add(stamp.group(1));
            if (stated.matches()) marks.add(stated.group(1));
            before = " " + line.strip().toLowerCase(Locale.ROOT);
        }
        return marks.size() == 1 ? Optional.of(marks.iterator().next()) : Optional.empty();
    }

    /** Whether a mark was found on the document and nobody has said that it is an ordinary one, in the field "độ mật". */
    public static boolean isUndecidedOn(DocumentView document) {
        return document.metadata().text(DocumentField.SECRECY).isBlank()
                && document.findings().stream().anyMatch(f -> f.code().equals(FINDING));
    }
}
