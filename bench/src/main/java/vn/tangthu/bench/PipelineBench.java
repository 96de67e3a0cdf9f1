package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a document: capture, digests, text, PDF/A check, index, package. Dossiers of PDFs of 50 KB to 2 MB go through the
 * installation until they are archived, and through a loop on two threads that calls the same libraries.
 *
 * <p>Options: {@code --files} of a round (100), {@code --rounds} that count (5), {@code --dossier} files of a dossier (20),
 * {@code --plain} and {@code --scans} of a hundred that are no PDF/A (0, 0) and so are repaired on both sides.
 */
final class PipelineBench {
    private static final int THREADS = 2;
    private static final int SMALLEST = 50 * 1024;
    private static final int LARGEST = 2 * 1024 * 1024;

    private PipelineBench() {}

    static void run(Options options, PrintStream out) throws IOException {
        var plain = options.number("plain", 0);
        var scans = options.number("scans", 0);
        var samples = new SampleFiles(BenchFolder.kept("pipeline-plain%d-scans%d".formatted(plain, scans)));
        var kinds = kinds(plain, scans);
        var rounds = samples.rounds(
                options.number("rounds", 5) + 1,
                options.number("files", 100),
                number -> samples.of(kinds.get(number % kinds.size()), samples.sizeBetween(SMALLEST, LARGEST)));
        var dossier = options.number("dossier", 20);
        var installation = Installation.start(options);
        try (var server = new ServerPipeline(installation, dossier, THREADS);
                var bare = new BarePipeline(BenchFolder.fresh("bare"), installation.scannerPort(), dossier, THREADS)) {
            new Duel(server, bare, out).run(rounds);
        }
    }

    /** A hundred kinds, well mixed: 37 and 100 have no common divisor. */
    private static List<Sample> kinds(int plain, int scans) {
        var kinds = new ArrayList<Sample>();
        for (var i = 0; i < 100; i++) {
            var place = i * 37 % 100;
            kinds.add(place < plain ? Sample.PLAIN_PDF : place < plain + scans ? Sample.SCAN : Sample.PDF_A);
        }
        return kinds;
    }

    /** The files of each dossier. */
    static List<List<Path>> dossiers(List<Path> files, int size) {
        var dossiers = new ArrayList<List<Path>>();
        for (var from = 0; from < files.size(); from += size)
            dossiers.add(files.subList(from, Math.min(files.size(), from + size)));
        return dossiers;
    }
}
