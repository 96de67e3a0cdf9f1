package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;

/**
 * Durable capture: documents of 200 KB through REST into the installation, each acknowledged after fsync and commit, against a bare
 * program that scans, hashes, writes, fsyncs file and folder, renames and commits the same rows.
 *
 * <p>Options: {@code --files} of a round (200), {@code --rounds} that count (6), {@code --kilobytes} of a file (200),
 * {@code --threads} (4), {@code --database} (h2, postgresql).
 */
final class CaptureBench {
    private CaptureBench() {}

    static void run(Options options, PrintStream out) throws IOException {
        var kilobytes = options.number("kilobytes", 200);
        var threads = options.number("threads", 4);
        var samples = new SampleFiles(BenchFolder.kept("capture-" + kilobytes));
        var rounds = samples.rounds(
                options.number("rounds", 6) + 1,
                options.number("files", 200),
                number -> samples.of(Sample.PDF_A, kilobytes * 1024));
        var installation = Installation.start(options);
        try (var server = new ServerCapture(installation, threads);
                var bare = new BareCapture(
                        BenchFolder.fresh("bare"), BareDatabase.open(), installation.scannerPort(), threads)) {
            new Duel(server, bare, out).run(rounds);
        }
    }
}
