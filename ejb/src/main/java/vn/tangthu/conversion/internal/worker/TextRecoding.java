package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.conversion.domain.legacy.LegacyEncoding;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/**
 * Finds out how plain text is encoded and writes it as UTF-8 in NFC: byte order mark, else UTF-8 if it is well-formed, else
 * UTF-16 by its zero bytes, else the legacy encoding whose reading is Vietnamese, else Windows-1252.
 */
final class TextRecoding implements Task {
    /** Letters looked at to know a legacy encoding. */
    private static final int SAMPLE = 200_000;

    private static final String SEPARATORS = ",;\t|";
    private static final int LINES_LOOKED_AT = 20;

    /** @param letters that legacy text has otherwise, which is those that are not ASCII on lines that changed */
    private record Decoded(String text, String charset, long letters) {
        Decoded(String text, String charset) {
            this(text, charset, 0);
        }

        static Decoded legacy(String shown, String meant, String charset) {
            var before = shown.lines().iterator();
            var letters = meant.lines()
                    .mapToLong(line -> LegacyText.lettersRepaired(before.hasNext() ? before.next() : "", line))
                    .sum();
            return new Decoded(meant, charset, letters);
        }
    }

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException {
        var decoded = decode(Files.readAllBytes(Path.of(request.get(Words.SOURCE))));
        var text =
                Normalizer.normalize(decoded.text(), Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", " ");
        Files.writeString(Path.of(request.get(Words.TARGET)), text);
        return Map.of(
                Words.STATUS, Words.DONE,
                Words.CHARSET, decoded.charset(),
                Words.SEPARATOR, Integer.toString(separator(text)),
                Words.LETTERS, Long.toString(decoded.letters()));
    }

    private static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return lenient(bytes, 3, StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFF, 0xFE)) return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        var zerosAtOdd = zeros(bytes, 1);
        var zerosAtEven = zeros(bytes, 0);
        if (zerosAtOdd > bytes.length / 8 && zerosAtEven < zerosAtOdd / 8)
            return lenient(bytes, 0, StandardCharsets.UTF_16LE);
        if (zerosAtEven > bytes.length / 8 && zerosAtOdd < zerosAtEven / 8)
            return lenient(bytes, 0, StandardCharsets.UTF_16BE);
        try {
            var strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return legacy(strict.toString()).orElseGet(() -> new Decoded(strict.toString(), "UTF-8"));
        } catch (CharacterCodingException e) {
            var shown = LegacyEncoding.shown(bytes);
            return legacy(shown).orElseGet(() -> new Decoded(shown, "windows-1252"));
        }
    }

    private static Optional<Decoded> legacy(String shown) {
        return LegacyText.encodingOf(shown.substring(0, Math.min(shown.length(), SAMPLE)))
                .map(encoding -> Decoded.legacy(shown, LegacyText.readLines(encoding, shown), encoding.charset()));
    }

    /** The separator that most evenly cuts the first lines. */
    private static int separator(String text) {
        var lines =
                text.lines().filter(l -> !l.isBlank()).limit(LINES_LOOKED_AT).toList();
        return SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(c -> fewest(lines, c)))
                .filter(c -> fewest(lines, c) > 0)
                .orElse((int) ',');
    }

    private static long fewest(List<String> lines, int separator) {
        return lines.stream()
                .mapToLong(l -> l.replaceAll("\"[^\"]*\"", "")
                        .chars()
                        .filter(c -> c == separator)
                        .count())
                .min()
                .orElse(0);
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private static int zeros(byte[] bytes, int parity) {
        var count = 0;
        for (var i = parity; i < bytes.length; i += 2) {
            if (bytes[i] == 0) count++;
        }
        return count;
    }
}
