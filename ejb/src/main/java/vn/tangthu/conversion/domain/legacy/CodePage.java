package vn.tangthu.conversion.domain.legacy;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The code pages of Windows by which programs took the bytes of a legacy font for characters. Word did so by the language of the
 * machine or of the font ({@code \fcharset163} is Vietnamese), and joined the tones of Windows-1258 to the letters before them.
 */
enum CodePage {
    WINDOWS_1252("windows-1252"),
    WINDOWS_1258("windows-1258"),
    WINDOWS_1250("windows-1250"),
    WINDOWS_1251("windows-1251"),
    WINDOWS_1254("windows-1254"),
    WINDOWS_1257("windows-1257");

    private static final Pattern LETTER = Pattern.compile("\\P{M}\\p{M}*|\\p{M}+", Pattern.DOTALL);

    private final Map<String, Character> places = new HashMap<>();

    CodePage(String charset) {
        for (char place = 0x80; place <= 0x9F; place++) places.put(String.valueOf(place), place);
        for (char place = 0x20; place <= 0xFF; place++) places.put(String.valueOf((char) (0xF000 + place)), place);
        for (char place = 0; place <= 0xFF; place++) {
            var shown = new String(new byte[] {(byte) place}, Charset.forName(charset));
            if (!shown.equals("\uFFFD")) places.put(shown, place);
        }
    }

    /**
     * The bytes, each as the character of its number; empty when one of the characters is of other code pages only. Characters that none
     * has stay.
     */
    Optional<String> places(String shown) {
        return places(shown, false);
    }

    /** The same; marks have a byte of their own where there is one for the letter with its mark, too. */
    Optional<String> placesOfMarksApart(String shown) {
        return places(shown, true);
    }

    private Optional<String> places(String shown, boolean apart) {
        var found = new StringBuilder(shown.length());
        for (var letters = LETTER.matcher(Normalizer.normalize(shown, Normalizer.Form.NFD)); letters.find(); ) {
            var writings = writings(letters.group(), apart);
            var place = places(writings);
            if (place.isEmpty() && isOfAny(writings)) return Optional.empty();
            found.append(place.orElse(letters.group()));
        }
        return Optional.of(found.toString());
    }

    private Optional<String> places(List<List<String>> writings) {
        return writings.stream()
                .filter(places.keySet()::containsAll)
                .findFirst()
                .map(parts -> parts.stream()
                        .map(places::get)
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append))
                .map(StringBuilder::toString);
    }

    private static boolean isOfAny(List<List<String>> writings) {
        return Stream.of(values()).anyMatch(page -> page.places(writings).isPresent());
    }

    /** A letter with marks: as one character, as one and another mark, as all of them apart. */
    private static List<List<String>> writings(String parts, boolean apart) {
        var whole = List.of(composed(parts));
        if (parts.length() == 1) return List.of(whole);
        var each = parts.codePoints().mapToObj(Character::toString).toList();
        var writings = new ArrayList<List<String>>();
        for (int mark = each.size() - 1; mark > 0; mark--) {
            var rest = new ArrayList<>(each);
            var off = rest.remove(mark);
            writings.add(List.of(composed(String.join("", rest)), off));
        }
        writings.add(apart ? writings.size() : 0, whole);
        writings.add(apart ? 0 : writings.size(), each);
        return writings;
    }

    private static String composed(String parts) {
        return Normalizer.normalize(parts, Normalizer.Form.NFC);
    }
}
