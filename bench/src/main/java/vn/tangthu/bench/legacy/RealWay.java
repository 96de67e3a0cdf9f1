package vn.tangthu.bench.legacy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.tangthu.bench.Converter;
import vn.tangthu.bench.corpus.OfficeFiles;
import vn.tangthu.conversion.internal.route.Preserved;

/** The way of a file to its preservation rendition as in the installation, with its worker processes and LibreOffice. */
final class RealWay implements AutoCloseable {
    private static final Pattern MARKED = Pattern.compile("#(\\d+)#(.*?)##", Pattern.DOTALL);

    private final Path folder;
    private final Converter converter;

    RealWay(Path folder) {
        this.folder = folder;
        this.converter = new Converter(folder);
    }

    Path folder() {
        return folder;
    }

    /** The file as LibreOffice writes it in another format. */
    Path savedAs(String extension, Path file) throws IOException {
        var into = Files.createTempDirectory(folder, "saved");
        OfficeFiles.convert(extension, List.of(file), into, folder.resolve("profile"));
        return into.resolve(file.getFileName().toString().replaceFirst("\\.[^.]*$", "." + extension));
    }

    void measure(Path file, List<Passage> passages, PrintStream out) throws IOException {
        var made = converter.preserve(file);
        var name = file.getFileName().toString();
        score(name + ", rendition", passages, pdfText(made), out);
        score(name + ", text", passages, Files.readString(made.text().orElseThrow()), out);
        made.findings().forEach(finding -> out.println("    " + finding.code() + " " + finding.arguments()));
    }

    private static String pdfText(Preserved made) throws IOException {
        try (var document = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void score(String name, List<Passage> passages, String text, PrintStream out) {
        var found = new TreeMap<Integer, String>();
        var marked = MARKED.matcher(text);
        while (marked.find()) found.put(Integer.parseInt(marked.group(1)), marked.group(2));
        var legacy = new Score(name);
        var foreign = new Score(name + ", foreign");
        for (int i = 0; i < passages.size(); i++) {
            var score = passages.get(i).kind() == Passage.Kind.FOREIGN ? foreign : legacy;
            score.count(passages.get(i).meant(), found.getOrDefault(i, ""));
        }
        legacy.print(out);
        if (foreign.characters() > 0) foreign.print(out);
    }

    @Override
    public void close() {
        converter.close();
    }
}
