package vn.tangthu.bench.legacy;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Every syllable that the spelling of Vietnamese allows: initials × rhymes × tones, also those no word uses. Both places of the
 * tone in {@code oa}, {@code oe}, {@code uy} (hòa, hoà).
 */
final class VietnameseSyllables {
    private static final List<String> INITIALS =
            List.of(("- b c ch d đ g gi h kh l m n ng nh p ph qu r s t th tr v x").split(" "));
    private static final List<String> FREE =
            List.of(("a ai ao au ay am an ang anh ăm ăn ăng âm ân âng âu ây e em en eng eo"
                            + " ê êm ên ênh êu i im in inh iu ia iêm iên iêng iêu o oi om on ong ô ôi ôm ôn ông ơ ơi ơm ơn u ui um un ung ua"
                            + " uôi uôm uôn uông ư ưi ưn ưng ưu ưa ươi ươm ươn ương ươu oa oai oan oang oanh oao oay oăm oăn oăng oe oen oeo"
                            + " uân uâng uây uê uênh uy uya uyên uynh uyu uơ y")
                    .split(" "));
    private static final List<String> STOPPED =
            List.of(("ac at ap ach ăc ăt ăp âc ât âp ec et ep êt êp êch it ip ich iêc iêt iêp"
                            + " oc ot op ôc ôt ôp ơt ơp uc ut up uôc uôt ưc ưt ươc ươt ươp oac oat oach oăc oăt oet uât uêch uyt uyêt uych")
                    .split(" "));
    private static final List<String> TONES = List.of("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323");
    private static final List<String> TONES_OF_STOPPED = List.of("\u0301", "\u0323");
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String SHAPED = "ăâêôơư";

    private VietnameseSyllables() {}

    static List<String> all() {
        var all = new LinkedHashSet<String>();
        for (var initial : INITIALS) {
            for (var rhyme : FREE) for (var tone : TONES) add(all, initial, rhyme, tone);
            for (var rhyme : STOPPED) for (var tone : TONES_OF_STOPPED) add(all, initial, rhyme, tone);
        }
        return List.copyOf(all);
    }

    private static void add(Set<String> all, String initial, String rhyme, String tone) {
        var written = initial.equals("-") ? "" : initial;
        if (written.equals("qu")) {
            if (rhyme.startsWith("uy")) all.add("qu" + toned(rhyme.substring(1), tone, true));
            else if ("aăâeêơ".indexOf(rhyme.charAt(0)) >= 0) all.add("qu" + toned(rhyme, tone, true));
        } else if (written.equals("gi")) {
            if (!rhyme.startsWith("y"))
                all.add(rhyme.startsWith("i") ? "g" + toned(rhyme, tone, true) : "gi" + toned(rhyme, tone, true));
        } else if (!rhyme.equals("y") || "hklmst".contains(written)) {
            var begun = begun(written, rhyme);
            var spelled = written.isEmpty() && rhyme.startsWith("iê") ? "y" + rhyme.substring(1) : rhyme;
            all.add(begun + toned(spelled, tone, true));
            all.add(begun + toned(spelled, tone, false));
        }
    }

    private static String begun(String initial, String rhyme) {
        if ("eêi".indexOf(rhyme.charAt(0)) < 0) return initial;
        return switch (initial) {
            case "c" -> "k";
            case "g" -> "gh";
            case "ng" -> "ngh";
            default -> initial;
        };
    }

    private static String toned(String rhyme, String tone, boolean old) {
        if (tone.isEmpty()) return rhyme;
        int at = place(rhyme, old);
        return Normalizer.normalize(rhyme.substring(0, at + 1) + tone + rhyme.substring(at + 1), Normalizer.Form.NFC);
    }

    private static int place(String rhyme, boolean old) {
        for (int i = rhyme.length() - 1; i >= 0; i--) if (SHAPED.indexOf(rhyme.charAt(i)) >= 0) return i;
        int vowels = (int) rhyme.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        if (vowels < rhyme.length()) return vowels - 1;
        if (vowels == 3) return 1;
        return vowels == 2 && !old && Set.of("oa", "oe", "uy").contains(rhyme) ? 1 : 0;
    }
}
