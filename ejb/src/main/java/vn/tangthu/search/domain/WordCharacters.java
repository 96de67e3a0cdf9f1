package vn.tangthu.search.domain;

/** What a character may be in a word; the same as {@link SearchTerms#WORD} says as a pattern. */
public final class WordCharacters {
    private static final int LETTERS_AND_NUMBERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private static final int FIRST_HAN = 0x3400;

    private WordCharacters() {}

    /** Whether a word may begin with it: a letter, a digit, a Han character. */
    public static boolean begins(int character) {
        return is(character, LETTERS_AND_NUMBERS) || isWhole(character);
    }

    /** Whether it may follow in a word: a letter, a digit, a mark. */
    public static boolean continues(int character) {
        return is(character, LETTERS_AND_NUMBERS | MARKS) && !isWhole(character);
    }

    /** Whether it is a word of its own: a Han character. */
    public static boolean isWhole(int character) {
        if (character < FIRST_HAN) return false;
        return character <= 0x4DBF
                || character >= 0x4E00 && character <= 0x9FFF
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0x20000 && character <= 0x3FFFD;
    }

    private static boolean is(int character, int types) {
        return (1 << Character.getType(character) & types) != 0;
    }
}
