package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.tangthu.bench.corpus.Corpus;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.pool.WorkerPool;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.Fonts;
import vn.tangthu.conversion.internal.program.PageDrawing;
import vn.tangthu.conversion.internal.program.PageDrawing.NotDrawnException;
import vn.tangthu.conversion.internal.program.Sandbox;
import vn.tangthu.conversion.internal.route.Budget;
import vn.tangthu.conversion.internal.route.Office;
import vn.tangthu.conversion.internal.route.Preservation;
import vn.tangthu.conversion.internal.route.Preserved;
import vn.tangthu.conversion.internal.route.Source;
import vn.tangthu.conversion.internal.route.SourcePages;
import vn.tangthu.conversion.internal.route.TextRecognition;
import vn.tangthu.conversion.internal.worker.Words;

/** The ways to PDF/A as an installation has them, two worker processes of each kind, without a server around. */
public final class Converter implements AutoCloseable {
    static final int THREADS = 2;

    private static final Path OFFICE_HOME = Path.of("/usr/lib/libreoffice");
    private static final int READER_MEGABYTES = 384;
    private static final int OFFICE_MEGABYTES = 64;
    private static final int LIFETIME = 5_000;

    private final Path folder;
    private final WorkerPool readers;
    private final WorkerPool offices;
    private final PageDrawing drawing;
    private final SourcePages pages;
    private final Preservation preservation;

    /** @param folder where everything is made */
    public Converter(Path folder) {
        this.folder = folder;
        var programs = new ExternalProgram(Sandbox.detect());
        this.readers =
                new WorkerPool(new WorkerPool.Kind("reader", THREADS, READER_MEGABYTES, LIFETIME), programs, folder);
        this.offices =
                new WorkerPool(new WorkerPool.Kind("office", THREADS, OFFICE_MEGABYTES, LIFETIME), programs, folder);
        this.drawing = new PageDrawing(programs, folder);
        var installation = new Office.Installation(OFFICE_HOME, programs, folder);
        var office = new Office(offices, installation, Budget.usual().conversion(), List.of());
        var recognition = new TextRecognition(programs, THREADS, folder);
        this.pages = new SourcePages(readers::ask, recognition, Budget.usual().reading());
        var tools = new Preservation.Programs(recognition, drawing, new Fonts(programs, folder));
        this.preservation = new Preservation(readers, office, tools, Budget.usual());
    }

    /** A folder of its own for a file, kept until the end. */
    Path newFolder() throws IOException {
        return Files.createTempDirectory(folder, "file");
    }

    PageDrawing drawing() {
        return drawing;
    }

    public Preserved preserve(Path file) throws IOException {
        var type = Corpus.mediaType(file).orElseThrow();
        return preservation.preserve(
                new Source(file, file.getFileName().toString(), type, Files.size(file), newFolder()));
    }

    /** The pages of a picture, as the converter itself compares them. */
    Path pages(Path picture, Path folder) throws NotDrawnException {
        return pages.sheet(picture, Corpus.mediaType(picture).orElseThrow(), 1, folder)
                .pdf();
    }

    /** Asks veraPDF, as after each conversion. */
    void verify(Path pdf, Path report) throws IOException {
        var request = Map.of(Words.TASK, Words.VALIDATE, Words.SOURCE, pdf.toString(), Words.TARGET, report.toString());
        well(readers.ask(request, Budget.usual().validation()), pdf);
    }

    /** Converts by a LibreOffice that is kept warm. */
    void convert(Path file, Path target) throws IOException {
        var request = Map.of(
                Words.TASK, Words.CONVERT_OFFICE,
                Words.OFFICE_HOME, OFFICE_HOME.toString(),
                Words.MILLISECONDS, Long.toString(Duration.ofMinutes(2).toMillis()),
                Words.SOURCE, file.toString(),
                Words.TARGET, target.toString(),
                Words.REPAIRED_TEXT, target + ".txt");
        well(offices.ask(request, Duration.ofMinutes(4)), file);
    }

    private static void well(Answer answer, Path file) throws IOException {
        if (!(answer instanceof Answer.Given given) || !given.get(Words.STATUS).equals(Words.DONE))
            throw new IOException(file + ": " + answer);
    }

    @Override
    public void close() {
        readers.close();
        offices.close();
    }
}
