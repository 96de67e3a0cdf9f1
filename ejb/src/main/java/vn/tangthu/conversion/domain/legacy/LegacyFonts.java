package vn.tangthu.conversion.domain.legacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was meant by the runs of one document whose fonts tell the encoding. By which code page their bytes were taken for characters
 * no font tells: the reading with the most words that can be Vietnamese wins, and where a run alone leaves it open, what was found of
 * its font before.
 */
public final class LegacyFonts {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Map<String, CodePage> pages = new HashMap<>();

    /**
     * A way to read a run.
     *
     * @param page by which its bytes were shown; empty when it is Unicode
     */
    private record Candidate(Optional<CodePage> page, String meant, Reading reading) {
        static Candidate of(Optional<CodePage> page, String meant) {
            return new Candidate(page, meant, Reading.of(meant));
        }

        boolean isConvincing() {
            return page.isEmpty() || reading.marked() > 0 && reading.isMostlySyllables();
        }

        boolean isNoWorseThan(Candidate other) {
            return reading.score() >= other.reading().score();
        }
    }

    /** Looks at a text in a font without reading it yet, so that its short runs are read by what all of it tells. */
    public void heed(String font, String shown) {
        var encoding = LegacyText.encodingOfFont(font);
        if (encoding.isEmpty() || CodePage.WINDOWS_1252.places(shown).isPresent()) return;
        var candidates = candidates(encoding.get(), shown);
        var best = best(candidates);
        if (best.page().isPresent()
                && best.reading().isVietnamese()
                && !candidates.get(0).reading().isPossible())
            pages.put(font, best.page().get());
    }

    /** Letters as they were meant, capitals of fonts that show them included; in other fonts, and in Unicode all the same, as they are. */
    public String read(String font, String shown) {
        var encoding = LegacyText.encodingOfFont(font);
        if (encoding.isEmpty()) return shown;
        var meant = meant(encoding.get(), font, shown);
        return LegacyText.showsCapitals(font) ? meant.toUpperCase(Locale.ROOT) : meant;
    }

    private String meant(LegacyEncoding encoding, String font, String shown) {
        if (!pages.containsKey(font) && CodePage.WINDOWS_1252.places(shown).isPresent())
            return LegacyText.read(encoding, shown);
        var candidates = candidates(encoding, shown);
        var known = Optional.ofNullable(pages.get(font));
        return candidates.stream()
                .filter(candidate -> known.isPresent() && candidate.page().equals(known))
                .filter(candidate -> candidate.reading().isPossible() || candidate.isNoWorseThan(candidates.get(0)))
                .findFirst()
                .orElseGet(() -> best(candidates))
                .meant();
    }

    /** First as it is. */
    private static List<Candidate> candidates(LegacyEncoding encoding, String shown) {
        var candidates = new ArrayList<Candidate>();
        candidates.add(Candidate.of(Optional.empty(), shown));
        for (var page : CodePage.values()) {
            if (page.places(shown).filter(places -> !encoding.lacks(places)).isPresent())
                candidates.add(Candidate.of(Optional.of(page), meant(encoding, page, shown)));
        }
        return candidates;
    }

    private static Candidate best(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::isConvincing)
                .reduce((first, next) -> first.isNoWorseThan(next) ? first : next)
                .orElseThrow();
    }

    private static String meant(LegacyEncoding encoding, CodePage page, String shown) {
        return WORD.matcher(shown).replaceAll(word -> Matcher.quoteReplacement(word(encoding, page, word.group())));
    }

    private static String word(LegacyEncoding encoding, CodePage page, String shown) {
        var readings = List.of(page.places(shown), page.placesOfMarksApart(shown)).stream()
                .flatMap(Optional::stream)
                .map(encoding::read)
                .toList();
        return readings.stream()
                .filter(meant -> Reading.of(meant).isPossible())
                .findFirst()
                .orElse(readings.isEmpty() ? shown : readings.get(0));
    }
}
