package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tangthu.bench.corpus.Corpus;
import vn.tangthu.conversion.internal.route.Preserved;
import vn.tangthu.document.api.Conformance;

/**
 * How well and how fast files of all allowed formats become PDF/A, by the same worker processes as in an installation: share of the
 * readable ones that end as PDF/A, with veraPDF's command line as second judge of each; likeness of their pages; verdicts against that
 * command line; LibreOffice kept warm against a process for each file; verdicts on scans.
 *
 * <p>Options: {@code --each} files of each format (26), {@code --corpus} folder with files of others to be converted too, {@code --speed}
 * {@code no} to measure quality only.
 */
final class ConvertBench {
    private ConvertBench() {}

    static void run(Options options, PrintStream out) throws IOException {
        var files = new ArrayList<>(Corpus.in(BenchFolder.kept("convert"), options.number("each", 26)));
        var more = options.text("corpus", "");
        if (!more.isEmpty()) files.addAll(Corpus.files(Path.of(more)));
        try (var converter = new Converter(BenchFolder.fresh("convert"))) {
            var quality = new ConvertQuality(converter, files);
            quality.convert();
            quality.report(out);
            var conformant = quality.results().stream()
                    .flatMap(result -> result.made().pdf().stream())
                    .filter(pdf -> pdf.conformance() == Conformance.CONFORMANT)
                    .map(Preserved.Pdf::file)
                    .toList();
            var speed = new ConvertSpeed(converter, out);
            speed.verdicts(conformant);
            if (options.text("speed", "yes").equals("no")) return;
            speed.offices(some(files, List.of("docx", "odt", "xlsx")));
            speed.scans(scans(quality.results()));
        }
    }

    private static List<Path> some(List<Path> files, List<String> extensions) {
        return files.stream()
                .filter(file -> extensions.contains(Corpus.extension(file)))
                .limit(60)
                .toList();
    }

    /** Renditions of scans of the usual size. */
    private static List<Path> scans(List<ConvertQuality.Result> results) throws IOException {
        var scans = new ArrayList<Path>();
        for (var result : results) {
            var pdf = result.made().pdf();
            if (!List.of("jpg", "png").contains(Corpus.extension(result.file())) || pdf.isEmpty()) continue;
            var size = Files.size(pdf.get().file());
            if (size > 200_000 && size < 1_000_000) scans.add(pdf.get().file());
        }
        return scans;
    }
}
