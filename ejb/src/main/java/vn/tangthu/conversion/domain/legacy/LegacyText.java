package vn.tangthu.conversion.domain.legacy;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out in which encoding a text was written that no font explains: it is read in each, and the reading with the most words
 * that can be Vietnamese wins, when it is Vietnamese clearly and the text as it stands is not.
 */
public final class LegacyText {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final int FEWEST_FOREIGN_WORDS = 2;
    private static final List<LegacyEncoding> CANDIDATES = List.of(
            LegacyEncoding.TCVN3,
            LegacyEncoding.VNI,
            LegacyEncoding.WINDOWS_1258,
            LegacyEncoding.VISCII,
            LegacyEncoding.VIQR);

    private LegacyText() {}

    /** A text read in an encoding, line by line. */
    private record Candidate(LegacyEncoding encoding, Reading lines, Reading foreign) {
        static Candidate of(LegacyEncoding encoding, String shown) {
            var lines = Reading.NOTHING;
            var foreign = Reading.NOTHING;
            for (var matcher = LINE.matcher(shown); matcher.find(); ) {
                var line = matcher.group();
                var read = Reading.of(encoding.decode(line));
                if (isUnicode(line) || isForeign(Reading.of(line), read)) foreign = foreign.plus(Reading.of(line));
                else lines = lines.plus(read);
            }
            return new Candidate(encoding, lines, foreign);
        }

        boolean isClear() {
            return lines.isVietnamese()
                    && lines.marked() >= foreign.marked()
                    && (encoding != LegacyEncoding.VIQR || lines.isVietnameseThroughout());
        }

        int score() {
            return lines.score() + foreign.score();
        }
    }

    /** The encoding of the text, or empty when it is Unicode, foreign, or too short to tell. */
    public static Optional<LegacyEncoding> encodingOf(String shown) {
        var asItIs = Reading.of(shown);
        if (asItIs.isVietnamese()) return Optional.empty();
        return CANDIDATES.stream()
                .map(encoding -> Candidate.of(encoding, shown))
                .filter(Candidate::isClear)
                .filter(candidate -> candidate.score() > asItIs.score())
                .max(Comparator.comparingInt(Candidate::score))
                .map(Candidate::encoding);
    }

    /**
     * What was meant by text without fonts in a known encoding. Lines of which no Vietnamese comes, but which have letters of other
     * languages, stay.
     */
    public static String readLines(LegacyEncoding encoding, String shown) {
        var meant = new StringBuilder(shown.length());
        int from = 0;
        for (var lines = LINE.matcher(shown); lines.find(); ) {
            var line = lines.group();
            if (!isUnicode(line) && !isForeign(Reading.of(line), Reading.of(encoding.decode(line)))) continue;
            meant.append(encoding.decode(shown.substring(from, lines.start()))).append(line);
            from = lines.end();
        }
        return meant.append(encoding.decode(shown.substring(from))).toString();
    }

    /** Legacy text has signs amid its words, which then fall to pieces; a line with whole words of which no syllables come is foreign. */
    private static boolean isForeign(Reading shown, Reading read) {
        return read.marked() >= FEWEST_FOREIGN_WORDS
                && read.syllables() * 2 < read.marked()
                && shown.words() <= read.words();
    }

    /**
     * What was meant by a run whose font tells the encoding. Runs that hold Unicode Vietnamese all the same, because somebody
     * typed it and kept the font, stay as they are.
     */
    public static String read(LegacyEncoding encoding, String shown) {
        if (isUnicode(shown)) return shown;
        var meant = encoding.decode(shown);
        return Reading.of(shown).isVietnamese() && !Reading.of(meant).isVietnamese() ? shown : meant;
    }

    /**
     * What was meant by a name without a font, in a document with text in these encodings. It stays unless it is no Vietnamese as it is
     * and all its words with marks are Vietnamese in one of them.
     *
     * @param charsets usual names of the encodings
     */
    public static String readName(Set<String> charsets, String shown) {
        var asItIs = Reading.of(shown);
        if (isUnicode(shown) || asItIs.syllables() + asItIs.plain() == asItIs.words()) return shown;
        return Stream.of(LegacyEncoding.values())
                .filter(encoding -> charsets.contains(encoding.charset()))
                .map(encoding -> encoding.decode(shown))
                .filter(meant ->
                        Reading.of(meant).syllables() > 0 && Reading.of(meant).isPossible())
                .max(Comparator.comparingInt(meant -> Reading.of(meant).score()))
                .filter(meant -> Reading.of(meant).score() > asItIs.score())
                .orElse(shown);
    }

    /** Letters of a repaired text that it could not show before: those with marks and đ, when it has changed at all. */
    public static long lettersRepaired(String shown, String meant) {
        if (meant.equals(shown)) return 0;
        return Normalizer.normalize(meant, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> letter > 0x7F && Character.isLetter(letter))
                .count();
    }

    /** Whether a text holds Vietnamese letters that only Unicode has. */
    public static boolean isUnicode(String text) {
        return text.chars().anyMatch(LegacyText::isVietnameseOnly);
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
