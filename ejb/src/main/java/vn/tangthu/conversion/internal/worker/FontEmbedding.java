package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tangthu.conversion.internal.program.FontFace;
import vn.tangthu.conversion.internal.program.FontPrograms;

/**
 * Gives a PDF the programs of the fonts that it only names, those of Word and the standard 14 above all, which each program that shows
 * it takes from its machine: what stands on the pages, its letters and its widths stay untouched. Fonts without a program of the
 * same widths on this machine stay as they are, and so do those that call their letters by numbers in a program that is not there.
 */
final class FontEmbedding {
    private final PDDocument document;
    private final FontPrograms programs;
    private final Set<String> embedded = new TreeSet<>();

    FontEmbedding(PDDocument document, FontPrograms programs) {
        this.document = document;
        this.programs = programs;
    }

    /** @return what was embedded for what */
    Set<String> embed() throws IOException {
        if (programs.files().isEmpty()) return embedded;
        var lacking = new LinkedHashMap<FontFace, List<SimpleFont>>();
        Dictionaries.visit(
                document, dictionary -> SimpleFont.withoutProgram(dictionary).ifPresent(font -> {
                    var face = FontFace.of(font.name());
                    if (programs.files().containsKey(face))
                        lacking.computeIfAbsent(face, key -> new ArrayList<>()).add(font);
                }));
        for (var each : lacking.entrySet()) embed(each.getKey(), each.getValue());
        return embedded;
    }

    private void embed(FontFace face, List<SimpleFont> fonts) throws IOException {
        var file = new RandomAccessReadBufferedFile(programs.files().get(face).toFile());
        try (var program = new TTFParser().parse(file)) {
            if (!EmbeddedProgram.isAllowed(program)) return;
            var letters =
                    fonts.stream().flatMap(font -> font.letters().stream()).collect(Collectors.toSet());
            var part = new EmbeddedProgram(document, program, letters);
            for (var font : fonts) {
                embedded.add(font.name() + " = " + program.getName());
                font.give(part);
            }
        }
    }
}
