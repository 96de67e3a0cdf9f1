package vn.tangthu.bench.legacy;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a document: what programs show that know no legacy fonts, and what was meant. */
record Passage(Kind kind, List<Run> runs) {
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
