package vn.tangthu.search.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Shows where the words of a search stand in a text: as HTML that is safe to show, the text escaped, the only marks
 * {@code <em>…</em>}. It compares words as the index does.
 */
public final class Highlighter {
    private static final Pattern WORDS = Pattern.compile(SearchTerms.WORD);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Enough to find good fragments; a text of one word repeated has more. */
    private static final int MOST_PLACES = 2_000;

    private static final int BEFORE = 60;
    private static final int FRAGMENT = 240;

    private final Set<String> wanted = new HashSet<>();
    private final UnaryOperator<String> fold;

    /** @param fold brings a word to the form in which the index compares it */
    public Highlighter(SearchTerms terms, UnaryOperator<String> fold) {
        this.fold = fold;
        terms.chunks().forEach(chunk -> chunk.words().forEach(word -> wanted.add(fold.apply(word))));
        terms.phrases().forEach(phrase -> SearchTerms.words(phrase).forEach(word -> wanted.add(fold.apply(word))));
    }

    /** A found word, from its first character to the one after its last. */
    private record Place(int from, int to, String word) {}

    /** Whether there is anything to look for. */
    public boolean hasWords() {
        return !wanted.isEmpty();
    }

    /** The whole text with its marks; empty when no word is in it. */
    public Optional<String> whole(String text) {
        var places = places(text);
        return places.isEmpty() ? Optional.empty() : Optional.of(html(text, places));
    }

    /**
     * The places of a long text that tell most: those where most different words stand close together, best first.
     *
     * @param most number of fragments
     */
    public List<String> fragments(String text, int most) {
        var places = places(text);
        var fragments = new ArrayList<String>();
        while (!places.isEmpty() && fragments.size() < most) {
            int first = best(places);
            int from = wordStart(text, places.get(first).from());
            int to = wordEnd(text, Math.max(from + FRAGMENT, places.get(first).to()));
            fragments.add(cut(text, from, to, places));
            places = places.stream()
                    .filter(place -> place.to() <= from || place.from() >= to)
                    .toList();
        }
        return fragments;
    }

    private List<Place> places(String text) {
        var places = new ArrayList<Place>();
        if (!hasWords()) return places;
        var words = WORDS.matcher(text);
        while (places.size() < MOST_PLACES && words.find()) {
            var word = fold.apply(words.group());
            if (wanted.contains(word)) places.add(new Place(words.start(), words.end(), word));
        }
        return places;
    }

    /** Index of the place after which most different words follow within a fragment; a window moves over them once. */
    private static int best(List<Place> places) {
        Map<String, Integer> inside = new HashMap<>();
        int best = 0;
        int most = 0;
        int last = 0;
        for (int first = 0; first < places.size(); first++) {
            int end = places.get(first).from() + FRAGMENT - BEFORE;
            for (; last < places.size() && places.get(last).to() <= end; last++)
                inside.merge(places.get(last).word(), 1, Integer::sum);
            if (inside.size() > most) {
                most = inside.size();
                best = first;
            }
            inside.computeIfPresent(places.get(first).word(), (word, count) -> count == 1 ? null : count - 1);
            last = Math.max(last, first + 1);
        }
        return best;
    }

    private static String cut(String text, int from, int to, List<Place> places) {
        var inside = places.stream()
                .filter(place -> place.from() >= from && place.to() <= to)
                .map(place -> new Place(place.from() - from, place.to() - from, place.word()))
                .toList();
        var html = BLANKS.matcher(html(text.substring(from, to), inside))
                .replaceAll(" ")
                .strip();
        return (from > 0 ? "… " : "") + html + (to < text.length() ? " …" : "");
    }

    private static int wordStart(String text, int place) {
        int from = Math.max(0, place - BEFORE);
        if (from == 0) return 0;
        while (from < place && !Character.isWhitespace(text.charAt(from - 1))) from++;
        return from;
    }

    private static int wordEnd(String text, int place) {
        if (place >= text.length()) return text.length();
        int to = place;
        while (to > place - BEFORE && !Character.isWhitespace(text.charAt(to))) to--;
        if (to > place - BEFORE) return to;
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    private static String html(String text, List<Place> places) {
        var html = new StringBuilder(text.length() + 16 * places.size());
        int done = 0;
        for (var place : places) {
            escape(html, text, done, place.from());
            html.append("<em>");
            escape(html, text, place.from(), place.to());
            html.append("</em>");
            done = place.to();
        }
        escape(html, text, done, text.length());
        return html.toString();
    }

    private static void escape(StringBuilder html, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
    }
}
