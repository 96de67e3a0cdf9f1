package vn.tangthu.bench.legacy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of text in legacy Vietnamese encodings comes out as it was meant, and how much foreign text is damaged: first by the tables
 * alone, then in files that go the real way to their preservation rendition.
 *
 * <p>Arguments of {@link #run}: passages of each kind beside all syllables, the folder for files.
 */
public final class LegacyBench {
    private LegacyBench() {}

    public static void run(int ofEachKind, Path folder, PrintStream out) throws IOException {
        var texts = new ArrayList<Score>();
        for (var writer : List.of(LegacyWriter.TCVN3, LegacyWriter.VNI)) {
            texts.add(LegacyTexts.inFonts(writer, ofEachKind, false));
            texts.add(LegacyTexts.inFonts(writer, ofEachKind, true));
            for (var page : List.of("windows-1258", "windows-1250"))
                texts.add(LegacyTexts.shownBy(Charset.forName(page), writer, ofEachKind));
        }
        var among = new Score("foreign lines among text without fonts");
        for (var writer : LegacyWriter.values()) texts.add(LegacyTexts.plain(writer, ofEachKind, among));
        texts.add(among);
        texts.add(LegacyTexts.foreignPlain());
        LegacyTexts.print(texts, out);
        try (var way = new RealWay(folder)) {
            for (var writer : List.of(LegacyWriter.TCVN3, LegacyWriter.VNI)) documents(writer, ofEachKind, way, out);
            for (var writer : LegacyWriter.values()) plain(writer, ofEachKind, way, out);
        }
    }

    private static void documents(LegacyWriter writer, int ofEachKind, RealWay way, PrintStream out)
            throws IOException {
        var passages = new LegacyCorpus(writer).passages(ofEachKind);
        var name = writer.name().toLowerCase(java.util.Locale.ROOT);
        var docx = LegacyFiles.docx(way.folder().resolve(name + ".docx"), passages);
        way.measure(docx, passages, out);
        way.measure(LegacyFiles.rtf(way.folder().resolve(name + ".rtf"), passages), passages, out);
        way.measure(way.savedAs("doc", docx), passages, out);
        way.measure(LegacyFiles.xlsx(way.folder().resolve(name + ".xlsx"), passages), passages, out);
        way.measure(LegacyFiles.xls(way.folder().resolve(name + ".xls"), passages), passages, out);
    }

    private static void plain(LegacyWriter writer, int ofEachKind, RealWay way, PrintStream out) throws IOException {
        var passages = new ArrayList<Passage>();
        for (var line : LegacyCorpus.lines(writer, new LegacyCorpus(writer).passages(ofEachKind)))
            passages.add(Passage.of(Passage.Kind.PROSE, Passage.Run.unicode(line)));
        var name = writer.name().toLowerCase(java.util.Locale.ROOT);
        for (var kind : List.of("txt", "csv")) {
            var lines = new StringBuilder();
            var form = kind.equals("csv") ? "\"#%d# %s ##\"\r%n" : "#%d# %s ##\r%n";
            for (int i = 0; i < passages.size(); i++)
                lines.append(form.formatted(i, passages.get(i).meant()));
            var file = Files.write(way.folder().resolve(name + "." + kind), writer.bytes(lines.toString()));
            way.measure(file, passages, out);
        }
    }
}
