package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;
import vn.tangthu.bench.stock.Stock;

/**
 * Durable capture into an installation with many documents, against the same with few: both run, and take turns. The ratio is 1
 * when capture does not slow down as documents grow more.
 *
 * <p>Options: {@code --many} documents (1000000), {@code --few} (10000), {@code --files} of a round (100), {@code --rounds} that
 * count (6), {@code --kilobytes} of a file (200), {@code --threads} (4), {@code --database} (h2, postgresql).
 */
final class FlatCaptureBench {
    private static final int DOCUMENTS_PER_DOSSIER = 10;

    private FlatCaptureBench() {}

    static void run(Options options, PrintStream out) throws IOException {
        var samples = new SampleFiles(BenchFolder.fresh("capture"));
        var size = options.number("kilobytes", 200) * 1024;
        var rounds = samples.rounds(
                options.number("rounds", 6) + 1,
                options.number("files", 100),
                number -> samples.of(Sample.PDF_A, size));
        try (var many = side(options, options.number("many", 1_000_000), out);
                var few = side(options, options.number("few", 10_000), out)) {
            new Duel(many, few, out).run(rounds);
        }
    }

    private static Side side(Options options, int documents, PrintStream out) {
        var stock = new Stock.Extent(documents / DOCUMENTS_PER_DOSSIER, DOCUMENTS_PER_DOSSIER);
        var installation = StockedInstallation.start(options, stock, out);
        return new ServerCapture(installation, options.number("threads", 4), "with %,d documents".formatted(documents));
    }
}
