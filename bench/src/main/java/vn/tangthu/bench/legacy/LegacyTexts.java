package vn.tangthu.bench.legacy;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import vn.tangthu.conversion.domain.legacy.LegacyEncoding;
import vn.tangthu.conversion.domain.legacy.LegacyFonts;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/** What the tables and the recognition make of the corpus, without any file. */
final class LegacyTexts {
    private static final int LINES = 10;

    private LegacyTexts() {}

    /** Runs whose fonts tell the encoding. */
    static Score inFonts(LegacyWriter writer, int ofEachKind, boolean foreign) {
        var score = new Score((foreign ? "foreign text, font of " : "runs in fonts, ") + writer);
        for (var passage : new LegacyCorpus(writer).passages(ofEachKind)) {
            if (foreign == (passage.kind() == Passage.Kind.FOREIGN))
                score.count(passage.meant(), read(passage.runs(), new LegacyFonts()));
        }
        return score;
    }

    /** The same as one document, its bytes taken for characters of another code page than Windows-1252 by the program that wrote it. */
    static Score shownBy(Charset page, LegacyWriter writer, int ofEachKind) {
        var fonts = new LegacyFonts();
        var score = new Score("runs in fonts, " + writer + " shown by " + page);
        for (var passage : new LegacyCorpus(writer).passages(ofEachKind)) {
            var runs = passage.runs().stream().map(run -> run.shownBy(page)).toList();
            score.count(passage.meant(), read(runs, fonts));
        }
        return score;
    }

    private static String read(List<Passage.Run> runs, LegacyFonts fonts) {
        runs.stream()
                .collect(Collectors.groupingBy(
                        Passage.Run::font, Collectors.mapping(Passage.Run::shown, Collectors.joining())))
                .forEach(fonts::heed);
        return runs.stream().map(run -> fonts.read(run.font(), run.shown())).collect(Collectors.joining());
    }

    /**
     * Plain text: pieces of ten lines and one in another language, the encoding to be found out from each by itself.
     *
     * @param foreign takes the lines in other languages
     */
    static Score plain(LegacyWriter writer, int ofEachKind, Score foreign) {
        var score = new Score("text without fonts, " + writer);
        var lines = LegacyCorpus.lines(writer, new LegacyCorpus(writer).passages(ofEachKind));
        var others = LegacyCorpus.westernLines();
        for (int from = 0; from < lines.size(); from += LINES) {
            var meant = String.join("\n", lines.subList(from, Math.min(lines.size(), from + LINES)));
            var other = others.get(from / LINES % others.size());
            var read = read(LegacyEncoding.shown(writer.bytes(meant)) + "\n" + other);
            int end = Math.max(0, read.lastIndexOf('\n'));
            score.count(meant, read.substring(0, end));
            foreign.count(other, read.substring(end));
        }
        return score;
    }

    /** Other languages without fonts, in pieces of one to three lines. */
    static Score foreignPlain() {
        var score = new Score("foreign text without fonts");
        var lines = LegacyCorpus.foreignLines();
        for (int length = 1; length <= 3; length++) {
            for (int from = 0; from + length <= lines.size(); from++) {
                var text = String.join("\n", lines.subList(from, from + length));
                score.count(text, read(text));
            }
        }
        return score;
    }

    private static String read(String shown) {
        return LegacyText.encodingOf(shown)
                .map(encoding -> LegacyText.readLines(encoding, shown))
                .orElse(shown);
    }

    static void print(List<Score> scores, PrintStream out) {
        scores.forEach(score -> score.print(out));
    }
}
