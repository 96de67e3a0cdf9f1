package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import vn.tangthu.acceptance.Api;
import vn.tangthu.acceptance.ImportSample;
import vn.tangthu.acceptance.Multipart;

/**
 * Bulk import of packages of growing size, each into the same installation: time of a row in each step. A step that grows faster
 * than the rows shows as a time of a row that rises with the size.
 *
 * <p>Options: {@code --sizes} in rows (250,500,1000,2000), {@code --kilobytes} of a file (50), {@code --database} (h2, postgresql).
 */
final class ImportBench {
    private static final int ROWS_PER_DOSSIER = 10;
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED");

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Installation installation;
    private final Api clerk;
    private final SampleFiles samples;
    private final int size;

    private ImportBench(Installation installation, SampleFiles samples, int size) {
        this.installation = installation;
        this.clerk = installation.server().loggedIn("vanthu");
        this.samples = samples;
        this.size = size;
    }

    static void run(Options options, PrintStream out) throws IOException {
        var samples = new SampleFiles(BenchFolder.fresh("import"));
        try (var installation = Installation.start(options)) {
            var bench = new ImportBench(installation, samples, options.number("kilobytes", 50) * 1024);
            bench.bring(50); // warms up
            var all = new ArrayList<Steps>();
            for (var rows : options.text("sizes", "250,500,1000,2000").split(",")) {
                var steps = bench.bring(Integer.parseInt(rows));
                out.println(steps);
                all.add(steps);
            }
            all.get(all.size() - 1).compare(all.get(0), out);
        }
    }

    /** Seconds of each step of one package. */
    private record Steps(int rows, double sending, double bringing, double following) {
        @Override
        public String toString() {
            return "%,d rows: sent and kept %.1f s (%.2f ms a row), read and filed %.1f s (%.1f ms a row), all processed %.1f s later (%.1f ms a row)"
                    .formatted(
                            rows, sending, perRow(sending), bringing, perRow(bringing), following, perRow(following));
        }

        private double perRow(double seconds) {
            return seconds * 1000 / rows;
        }

        void compare(Steps smallest, PrintStream out) {
            out.printf(
                    "a row of %,d against a row of %,d: sent and kept %.2f, read and filed %.2f, processed %.2f, all %.2f%n",
                    rows,
                    smallest.rows,
                    perRow(sending) / smallest.perRow(smallest.sending),
                    perRow(bringing) / smallest.perRow(smallest.bringing),
                    perRow(following) / smallest.perRow(smallest.following),
                    perRow(sending + bringing + following)
                            / smallest.perRow(smallest.sending + smallest.bringing + smallest.following));
        }
    }

    private Steps bring(int rows) throws IOException {
        var zip = Files.write(
                BenchFolder.fresh("package").resolve("goi.zip"), sample(rows).zip());
        var begun = System.nanoTime();
        var taken = Installation.require(clerk.post("/api/v1/imports", new Multipart().file("package", zip)), 201);
        var sent = System.nanoTime();
        var ended = ended("/api/v1/imports/" + taken.text("id"));
        var brought = System.nanoTime();
        if (ended.json().path("progress").path("documents").asInt() != rows)
            throw new IllegalStateException("not all rows were brought in: " + ended.json());
        installation.awaitProcessed(documentsOfNewest(rows / ROWS_PER_DOSSIER));
        return new Steps(rows, seconds(begun, sent), seconds(sent, brought), seconds(brought, System.nanoTime()));
    }

    private Api.Answer ended(String path) {
        var answer = clerk.get(path);
        while (!ENDED.contains(answer.text("state"))) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = clerk.get(path);
        }
        return answer;
    }

    private ImportSample sample(int rows) throws IOException {
        var sample = new ImportSample("D" + rows);
        for (var row = 0; row < rows; row++) {
            var dossier = 1 + row / ROWS_PER_DOSSIER;
            var ordinal = 1 + row % ROWS_PER_DOSSIER;
            sample.whole(dossier, ordinal)
                    .file("HS" + dossier + "\\" + ordinal + ".pdf", samples.of(Sample.PDF_A, size));
        }
        return sample;
    }

    private List<String> documentsOfNewest(int dossiers) {
        var documents = new ArrayList<String>();
        var after = "";
        for (var left = dossiers; left > 0; ) {
            var page = Installation.require(
                    clerk.get("/api/v1/dossiers?size=" + Math.min(left, 200)
                            + (after.isEmpty() ? "" : "&after=" + after)),
                    200);
            for (var dossier : page.json().path("items"))
                documentsOf(dossier.path("id").asText()).forEach(documents::add);
            left -= page.json().path("items").size();
            after = page.text("next");
        }
        Collections.reverse(documents); // in the order they are worked on
        return documents;
    }

    private Stream<String> documentsOf(String dossier) {
        var places = Installation.require(clerk.get("/api/v1/dossiers/" + dossier + "/documents?size=200"), 200);
        return Stream.of(places.json().path("items")).flatMap(items -> items.findValuesAsText("id").stream());
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
