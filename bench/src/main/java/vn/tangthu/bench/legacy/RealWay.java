package vn.tangthu.bench.legacy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.tangthu.conversion.internal.pool.WorkerPool;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.PageDrawing;
import vn.tangthu.conversion.internal.program.Sandbox;
import vn.tangthu.conversion.internal.route.Budget;
import vn.tangthu.conversion.internal.route.Office;
import vn.tangthu.conversion.internal.route.Preservation;
import vn.tangthu.conversion.internal.route.Preserved;
import vn.tangthu.conversion.internal.route.Source;
import vn.tangthu.conversion.internal.route.TextRecognition;

/** The way of a file to its preservation rendition as in the installation, with its worker processes and LibreOffice. */
final class RealWay implements AutoCloseable {
    private static final Path OFFICE = Path.of("/usr/lib/libreoffice");
    private static final Pattern MARKED = Pattern.compile("#(\\d+)#(.*?)##", Pattern.DOTALL);
    private static final Map<String, String> TYPES = Map.of(
            "doc", "application/msword",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "rtf", "application/rtf",
            "xls", "application/vnd.ms-excel",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "csv", "text/csv",
            "txt", "text/plain");

    private final Path folder;
    private final ExternalProgram programs = new ExternalProgram(Sandbox.detect());
    private final WorkerPool readers;
    private final WorkerPool offices;
    private final Preservation preservation;

    RealWay(Path folder) {
        this.folder = folder;
        readers = new WorkerPool(new WorkerPool.Kind("reader", 1, 384, 1000), programs, folder);
        offices = new WorkerPool(new WorkerPool.Kind("office", 1, 64, 1000), programs, folder);
        var budget = Budget.usual();
        var office =
                new Office(offices, new Office.Installation(OFFICE, programs, folder), budget.conversion(), List.of());
        var tools =
                new Preservation.Programs(new TextRecognition(programs, 1, folder), new PageDrawing(programs, folder));
        preservation = new Preservation(readers, office, tools, budget);
    }

    Path folder() {
        return folder;
    }

    /** The file as LibreOffice writes it in another format. */
    Path savedAs(String extension, Path file) throws IOException {
        var into = Files.createTempDirectory(folder, "saved");
        var command = List.of(
                OFFICE.resolve("program/soffice.bin").toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                into.toString(),
                file.toString());
        var call = new ExternalProgram.Call(command, folder, 0);
        for (int i = 0; i < 2; i++) programs.run(call, Duration.ofMinutes(5));
        return into.resolve(file.getFileName().toString().replaceFirst("\\.[^.]*$", "." + extension));
    }

    void measure(Path file, List<Passage> passages, PrintStream out) throws IOException {
        var made = preserve(file);
        var name = file.getFileName().toString();
        score(name + ", rendition", passages, pdfText(made), out);
        score(name + ", text", passages, Files.readString(made.text().orElseThrow()), out);
        made.findings().forEach(finding -> out.println("    " + finding.code() + " " + finding.arguments()));
    }

    private Preserved preserve(Path file) throws IOException {
        var name = file.getFileName().toString();
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        var work = Files.createTempDirectory(folder, "work");
        return preservation.preserve(new Source(file, name, type, Files.size(file), work));
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
        readers.close();
        offices.close();
    }
}
