package vn.tangthu.bench.legacy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Characters, white space aside, and how many of them did not come out as they were meant. */
final class Score {
    private static final int EXAMPLES = 4;
    private static final int LONGEST_EXAMPLE = 200;

    private final String name;
    private final List<String> examples = new ArrayList<>();
    private long characters;
    private long wrong;

    Score(String name) {
        this.name = name;
    }

    void count(String meant, String read) {
        var wanted = meant.replaceAll("\\s+", "");
        int distance = distance(wanted, read.replaceAll("\\s+", ""));
        characters += wanted.length();
        wrong += distance;
        if (distance > 0 && examples.size() < EXAMPLES)
            examples.add("    " + beginning(meant) + "\n    " + beginning(read));
    }

    long characters() {
        return characters;
    }

    long wrong() {
        return wrong;
    }

    /** Wrong characters of a hundred. */
    double percent() {
        return characters == 0 ? 0 : 100.0 * wrong / characters;
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-40s %9d characters, %6d wrong, %.4f %% right%n",
                name,
                characters,
                wrong,
                100 - percent());
        examples.forEach(out::println);
    }

    private static String beginning(String text) {
        return text.strip()
                .substring(0, Math.min(LONGEST_EXAMPLE, text.strip().length()))
                .replaceAll("\\s+", " ");
    }

    /** Levenshtein's. */
    static int distance(String a, String b) {
        if (a.equals(b)) return 0;
        var row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
