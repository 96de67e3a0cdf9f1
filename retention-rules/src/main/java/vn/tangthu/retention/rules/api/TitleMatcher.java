package vn.tangthu.retention.rules.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks schedule lines by the words they share with a dossier title. Words and pairs of neighbouring words count the more
 * the fewer lines have them; a keyword phrase found whole in the title outweighs scattered words. Integers only, so the
 * ranking is the same everywhere.
 */
final class TitleMatcher {
    private static final int MOST_PROPOSALS = 10;
    private static final int RAREST_WORD = 1000;
    private static final int WORD_TO_PAIR = 2;
    private static final int FULL_MATCH = 1000;
    private static final int PHRASE = 400;
    private static final int PHRASE_WORD = 100;
    private static final int LEAST_SCORE = 120;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "cua", "va", "cac", "ve", "viec", "cho", "do", "theo", "tu", "tai", "o", "voi", "trong", "den", "ho", "so",
            "nhung", "duoc", "khi", "tap", "lieu", "ban", "vb");
    private static final Comparator<RetentionProposal> BEST_FIRST = Comparator.comparingInt(RetentionProposal::score)
            .reversed()
            .thenComparing(proposal -> proposal.line().basis())
            .thenComparing(proposal -> proposal.line().rule(), RetentionRule.CONSERVATIVE.reversed())
            .thenComparing(proposal -> proposal.line().scheduleId())
            .thenComparing(proposal -> proposal.line().code());

    private final List<Candidate> candidates;
    private final Map<String, Integer> linesWith = new HashMap<>();

    TitleMatcher(List<RetentionLine> lines) {
        candidates = lines.stream().map(Candidate::of).toList();
        for (Candidate candidate : candidates) {
            candidate.terms().forEach(term -> linesWith.merge(term, 1, Integer::sum));
        }
    }

    List<RetentionProposal> rank(String title) {
        Set<String> wanted = terms(title);
        String padded = padded(title);
        return candidates.stream()
                .map(candidate -> new RetentionProposal(
                        candidate.line(), likeness(wanted, candidate.terms()) + phrases(padded, candidate)))
                .filter(proposal -> proposal.score() >= LEAST_SCORE)
                .sorted(BEST_FIRST)
                .limit(MOST_PROPOSALS)
                .toList();
    }

    private int likeness(Set<String> wanted, Set<String> offered) {
        int shared =
                wanted.stream().filter(offered::contains).mapToInt(this::weight).sum();
        int both = weight(wanted) + weight(offered);
        return both == 0 ? 0 : FULL_MATCH * 2 * shared / both;
    }

    private static int phrases(String padded, Candidate candidate) {
        return candidate.phrases().stream()
                .filter(padded::contains)
                .mapToInt(phrase -> PHRASE + PHRASE_WORD * PlainWords.of(phrase).size())
                .max()
                .orElse(0);
    }

    private int weight(Set<String> terms) {
        return terms.stream().mapToInt(this::weight).sum();
    }

    private int weight(String term) {
        int found = linesWith.getOrDefault(term, 0);
        if (found == 0) {
            return 0;
        }
        return term.indexOf(' ') < 0 ? RAREST_WORD / (WORD_TO_PAIR * found) : RAREST_WORD / found;
    }

    private static String padded(String text) {
        return " " + String.join(" ", PlainWords.of(text)) + " ";
    }

    private static Set<String> terms(String text) {
        var terms = new LinkedHashSet<String>();
        String before = "";
        for (String word : PlainWords.of(text)) {
            if (!EMPTY_WORDS.contains(word)) {
                terms.add(word);
            }
            if (!before.isEmpty()) {
                terms.add(before + " " + word);
            }
            before = word;
        }
        return terms;
    }

    /** A line with its title as terms and its keywords as phrases between spaces. */
    private record Candidate(RetentionLine line, Set<String> terms, List<String> phrases) {
        static Candidate of(RetentionLine line) {
            return new Candidate(
                    line,
                    TitleMatcher.terms(line.title()),
                    line.keywords().stream().map(TitleMatcher::padded).toList());
        }
    }
}
