package vn.tangthu.conversion.domain.legacy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out in which encoding a text was written that no font explains: it is read in each, and the reading with the most words
 * that can be Vietnamese wins, when it is Vietnamese clearly and the text as it stands is not.
 */
public final class LegacyText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final List<LegacyEncoding> CANDIDATES = List.of(
            LegacyEncoding.TCVN3,
            LegacyEncoding.VNI,
            LegacyEncoding.WINDOWS_1258,
            LegacyEncoding.VISCII,
            LegacyEncoding.VIQR);
    /** Share of marked words that must be syllables. */
    private static final double CLEARLY = 0.9;

    private static final int FEWEST_MARKED_WORDS = 3;

    private LegacyText() {}

    /**
     * @param words with at least one letter that has a mark or is đ
     * @param syllables those of them that can be Vietnamese
     * @param plain syllables without any mark
     */
    private record Reading(LegacyEncoding encoding, int words, int syllables, int plain) {
        boolean isClear() {
            return syllables >= FEWEST_MARKED_WORDS && syllables >= CLEARLY * words;
        }

        /** Wrong readings are counted twice: a reading that damages foreign words must not win by a few lucky ones. */
        int score() {
            return syllables + plain - 2 * (words - syllables);
        }
    }

    /** The encoding of the text, or empty when it is Unicode, foreign, or too short to tell. */
    public static Optional<LegacyEncoding> encodingOf(String shown) {
        var asItIs = reading(null, shown);
        if (asItIs.isClear()) return Optional.empty();
        return CANDIDATES.stream()
                .map(encoding -> reading(encoding, encoding.decode(shown)))
                .filter(Reading::isClear)
                .filter(reading -> reading.score() > asItIs.score())
                .max(Comparator.comparingInt(Reading::score))
                .map(Reading::encoding);
    }

    private static Reading reading(LegacyEncoding encoding, String text) {
        int words = 0;
        int syllables = 0;
        int plain = 0;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var word = matcher.group();
            boolean syllable = Syllable.isOne(word);
            if (word.chars().allMatch(c -> c < 0x80)) {
                if (syllable) plain++;
            } else {
                words++;
                if (syllable) syllables++;
            }
        }
        return new Reading(encoding, words, syllables, plain);
    }

    /**
     * What was meant by a run whose font tells the encoding. Runs that hold Unicode Vietnamese all the same, because somebody
     * typed it and kept the font, stay as they are.
     */
    public static String read(LegacyEncoding encoding, String shown) {
        if (shown.chars().anyMatch(LegacyText::isVietnameseOnly)) return shown;
        var meant = encoding.decode(shown);
        return reading(encoding, shown).isClear() && !reading(encoding, meant).isClear() ? shown : meant;
    }

    /** Letters that Unicode has for Vietnamese alone, or nearly: no font of 256 places shows them. */
    private static boolean isVietnameseOnly(int letter) {
        return letter >= 0x1EA0 && letter <= 0x1EF9 || letter == 'ơ' || letter == 'ư' || letter == 'Ơ' || letter == 'Ư';
    }

    /** The encoding that a font of this name shows, e.g. {@code .VnTimeH} or {@code VNI-Times}; empty for others. */
    public static Optional<LegacyEncoding> encodingOfFont(String font) {
        var name = bare(font);
        if (name.startsWith(".vn")) return Optional.of(LegacyEncoding.TCVN3);
        if (name.startsWith("vni-") || name.startsWith("vni ")) return Optional.of(LegacyEncoding.VNI);
        return Optional.empty();
    }

    /** Whether a font of this name shows capitals in place of small letters, as {@code .VnTimeH} does. */
    public static boolean showsCapitals(String font) {
        var name = bare(font);
        return name.startsWith(".vn") && name.endsWith("h") && name.length() > 4;
    }

    /** Without the tag of an embedded subset, {@code ABCDEF+.VnTime}, and what a style adds. */
    private static String bare(String font) {
        return font.replaceFirst("^[A-Z]{6}\\+", "")
                .replaceFirst("[,-](Bold|Italic|BoldItalic|Regular)$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
