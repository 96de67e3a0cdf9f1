package vn.tangthu.conversion.internal.route;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tangthu.conversion.domain.legacy.LegacyText;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.program.FontFamily;
import vn.tangthu.conversion.internal.program.Fonts;
import vn.tangthu.conversion.internal.worker.FontNames;
import vn.tangthu.conversion.internal.worker.Words;

/** Fonts that letters of a file are set in and that neither the file nor this machine has, and what stands there instead. */
final class MissingFonts {
    private static final int MOST_NAMED = 10;

    private final Fonts fonts;

    MissingFonts(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Not of fonts of legacy encodings: their letters were written anew in others, though a cell may still bear their name.
     *
     * @param conversion of an office document
     * @param rendition what the reader found in what came out
     */
    void tellAboutOffice(Answer conversion, Answer rendition, Journal journal) {
        var asked = fontsOf(conversion, Words.FONTS).stream()
                .filter(font -> LegacyText.encodingOfFont(font).isEmpty())
                .collect(Collectors.toSet());
        var shown = fontsOf(rendition, Words.FONTS).stream().map(FontFamily::of).collect(Collectors.toSet());
        var missing = missing(asked).stream()
                .filter(font -> shown.stream().noneMatch(FontFamily.of(font)::isLike))
                .collect(Collectors.toSet());
        if (missing.isEmpty()) return;
        var instead = instead(asked, shown);
        if (instead.isEmpty()) instead = missing.stream().map(fonts::standIn).collect(Collectors.toSet());
        journal.info("CNV-030", Map.of("fonts", named(missing), "used", named(instead)));
    }

    /** @param look what the reader found in the original */
    void tellAboutPdf(Answer look, Journal journal) {
        var missing = missing(fontsOf(look, Words.FONTS_OUTSIDE));
        if (!missing.isEmpty()) journal.warning("CNV-033", Map.of("fonts", named(missing)));
    }

    private Set<String> missing(Collection<String> asked) {
        return asked.stream().filter(font -> !fonts.has(font)).collect(Collectors.toSet());
    }

    /** Fonts of the rendition that are not there for a font that was asked for; all of them when there is none. */
    private Set<String> instead(Collection<String> asked, Set<FontFamily> shown) {
        var here = asked.stream()
                .filter(fonts::has)
                .flatMap(font -> Stream.of(font.split(";")))
                .map(FontFamily::of)
                .collect(Collectors.toSet());
        var others = shown.stream()
                .filter(face -> !face.needsNoFace() && here.stream().noneMatch(face::isLike))
                .collect(Collectors.toSet());
        return (others.isEmpty() ? shown : others)
                .stream().map(face -> fonts.standIn(face.name())).collect(Collectors.toSet());
    }

    private static Set<String> fontsOf(Answer answer, String which) {
        return Office.done(answer) ? FontNames.split(((Answer.Given) answer).get(which)) : Set.of();
    }

    private static String named(Collection<String> names) {
        var named = names.stream().sorted().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? named + " … (+" + (names.size() - MOST_NAMED) + ")" : named;
    }
}
