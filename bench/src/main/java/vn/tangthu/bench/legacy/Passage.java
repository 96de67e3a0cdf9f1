package vn.tangthu.bench.legacy;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** A line of a document: what programs show that know no legacy fonts, and what was meant. */
record Passage(Kind kind, List<Run> runs) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What a passage tries. */
    enum Kind {
        SYLLABLES,
        PROSE,
        CAPITALS,
        MIXED,
        FOREIGN
    }

    /** Letters in one font. */
    record Run(String font, String shown, String meant) {
        static Run unicode(String text) {
            return new Run("Times New Roman", text, text);
        }

        /** The same bytes as characters of another code page; it joins marks to the letters before them. */
        Run shownBy(Charset page) {
            if (font.equals("Times New Roman")) return this;
            var other = new String(shown.getBytes(WINDOWS_1252), page);
            return new Run(font, Normalizer.normalize(other, Normalizer.Form.NFC), meant);
        }
    }

    static Passage of(Kind kind, Run... runs) {
        return new Passage(kind, List.of(runs));
    }

    String shown() {
        return runs.stream().map(Run::shown).collect(Collectors.joining());
    }

    String meant() {
        return runs.stream().map(Run::meant).collect(Collectors.joining());
    }
}
