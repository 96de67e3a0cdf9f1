package vn.tangthu.conversion.domain.legacy;

import java.util.regex.Pattern;

/**
 * How Vietnamese a text looks.
 *
 * @param words all of them
 * @param marked words with at least one letter that has a mark or is đ, abbreviations like QĐ aside
 * @param syllables those of the marked that can be Vietnamese
 * @param plain syllables without any mark
 * @param score letters in syllables, those in marked ones twice, less those of wrong words four times: a reading that damages
 *     foreign words must not win by a few lucky ones
 */
record Reading(int words, int marked, int syllables, int plain, int score) {
    static final Reading NOTHING = new Reading(0, 0, 0, 0, 0);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int LONGEST_ABBREVIATION = 6;
    /** Share of marked words that must be syllables. */
    private static final double CLEARLY = 0.9;

    private static final int FEWEST_MARKED = 3;
    /** Share of all words that must be syllables with marks, and with or without. */
    private static final double MARKED_THROUGHOUT = 0.25;

    private static final double SYLLABLES_THROUGHOUT = 0.6;

    static Reading of(String text) {
        var reading = NOTHING;
        for (var matcher = WORD.matcher(text); matcher.find(); ) reading = reading.plus(ofWord(matcher.group()));
        return reading;
    }

    private static Reading ofWord(String word) {
        boolean syllable = Syllable.isOne(word);
        if (word.chars().allMatch(c -> c < 0x80))
            return syllable ? new Reading(1, 0, 0, 1, word.length()) : new Reading(1, 0, 0, 0, 0);
        if (syllable) return new Reading(1, 1, 1, 0, 2 * word.length());
        return isAbbreviation(word) ? new Reading(1, 0, 0, 0, 0) : new Reading(1, 1, 0, 0, -4 * word.length());
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.length() <= LONGEST_ABBREVIATION && word.matches("[A-ZĐƯƠÂÊÔĂ]+");
    }

    Reading plus(Reading other) {
        return new Reading(
                words + other.words,
                marked + other.marked,
                syllables + other.syllables,
                plain + other.plain,
                score + other.score);
    }

    boolean isVietnamese() {
        return syllables >= FEWEST_MARKED && isMostlySyllables();
    }

    boolean isPossible() {
        return syllables == marked;
    }

    boolean isMostlySyllables() {
        return syllables >= CLEARLY * marked;
    }

    /** For text that is written in ASCII: "I'm" and "so?" in English are syllables too when they are read as VIQR. */
    boolean isVietnameseThroughout() {
        return syllables >= MARKED_THROUGHOUT * words && syllables + plain >= SYLLABLES_THROUGHOUT * words;
    }
}
