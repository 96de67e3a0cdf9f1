package vn.tangthu.conversion.domain.legacy;

import java.text.Normalizer;

/** The marks of Vietnamese letters as Unicode combines them: five tones (thanh) and three shapes. */
final class Marks {
    static final char GRAVE = '\u0300';
    static final char ACUTE = '\u0301';
    static final char TILDE = '\u0303';
    static final char HOOK = '\u0309';
    static final char DOT = '\u0323';
    static final char CIRCUMFLEX = '\u0302';
    static final char BREVE = '\u0306';
    static final char HORN = '\u031B';

    private Marks() {}

    static boolean isTone(int mark) {
        return mark == GRAVE || mark == ACUTE || mark == TILDE || mark == HOOK || mark == DOT;
    }

    /** The one letter of a base and its marks, or the base and the marks when there is no such letter. */
    static String letter(String base, char... marks) {
        return Normalizer.normalize(base + new String(marks), Normalizer.Form.NFC);
    }

    static boolean isOneLetter(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }
}
