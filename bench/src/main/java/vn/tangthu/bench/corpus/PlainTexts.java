package vn.tangthu.bench.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import java.util.StringJoiner;
import vn.tangthu.bench.OfficialText;

/** Plain text and tables of values in the encodings, separators and line ends that offices have. Each number has other ones. */
final class PlainTexts {
    private static final String[] ENDS = {"\n", "\r\n", "\r"};
    private static final String[] SEPARATORS = {",", ";", "\t"};
    private static final String BYTE_ORDER = "\uFEFF";
    private static final int ENCODINGS = 5;

    private PlainTexts() {}

    static byte[] text(int number) {
        var text = new OfficialText(new Random(2_000L + number));
        var lines = new StringJoiner(ENDS[number % ENDS.length]);
        var count = number % 10 == 9 ? 4_000 : number == 0 ? 1 : 40;
        for (var i = 0; i < count; i++) lines.add(line(text, number, i));
        return encoded(lines.toString(), number);
    }

    private static String line(OfficialText text, int number, int line) {
        if (number % 7 == 3 && line == 5) return text.words(2_000);
        if (number % 7 == 4) return "\t" + line + "\t" + text.words(4) + "\f";
        if (number % 7 == 5) return "Line " + line + ": plain English, 12.5 % of 3,000 items";
        return text.words(9);
    }

    static byte[] table(int number) {
        var text = new OfficialText(new Random(3_000L + number));
        var separator = SEPARATORS[number % SEPARATORS.length];
        var lines = new StringJoiner(ENDS[number / 2 % 2]);
        var rows = number % 10 == 9 ? 3_000 : 30;
        lines.add(String.join(separator, "STT", "Tiêu đề", "Ngày", "Ghi chú"));
        for (var row = 1; row <= rows; row++) {
            var cells = new StringJoiner(separator);
            cells.add(Integer.toString(row)).add(cell(text, number, separator)).add("21/11/2026");
            if (number % 4 != 3 || row % 2 == 0) cells.add(text.words(2));
            lines.add(cells.toString());
        }
        return encoded(lines.toString(), number);
    }

    private static String cell(OfficialText text, int number, String separator) {
        return switch (number % 4) {
            case 0 -> text.words(4);
            case 1 -> "\"" + text.words(2) + separator + " " + text.words(2) + "\"";
            case 2 -> "\"" + text.words(2) + "\n" + text.words(2) + "\"";
            default -> "\"\"\"" + text.words(2) + "\"\"\"";
        };
    }

    private static byte[] encoded(String text, int number) {
        return switch (number % ENCODINGS) {
            case 0 -> text.getBytes(StandardCharsets.UTF_8);
            case 1 -> (BYTE_ORDER + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> (BYTE_ORDER + text).getBytes(StandardCharsets.UTF_16LE);
            case 3 -> (BYTE_ORDER + text).getBytes(StandardCharsets.UTF_16BE);
            default -> windows(text);
        };
    }

    /** Windows-1258 has the marks of tones as letters of their own, all others composed. */
    private static byte[] windows(String text) {
        var marks = "\u0300\u0301\u0303\u0309\u0323";
        var apart = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var letters = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            var tone = letters.chars().filter(c -> marks.indexOf(c) >= 0).findFirst();
            apart.append(Normalizer.normalize(
                    tone.isPresent() ? letters.replace(Character.toString(tone.getAsInt()), "") : letters,
                    Normalizer.Form.NFC));
            tone.ifPresent(mark -> apart.append((char) mark));
        }
        ByteBuffer bytes = Charset.forName("windows-1258").encode(apart.toString());
        var array = new byte[bytes.remaining()];
        bytes.get(array);
        return array;
    }
}
