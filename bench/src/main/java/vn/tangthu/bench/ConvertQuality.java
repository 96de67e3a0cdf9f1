package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tangthu.bench.corpus.Corpus;
import vn.tangthu.bench.corpus.OfficeFiles;
import vn.tangthu.conversion.internal.program.PageDrawing.NotDrawnException;
import vn.tangthu.conversion.internal.program.PageDrawing.Pages;
import vn.tangthu.conversion.internal.route.PageComparison;
import vn.tangthu.conversion.internal.route.Preserved;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.platform.Finding;

/** What becomes of files: PDF/A or not, how much alike, with which findings. */
final class ConvertQuality {
    /** Locked or damaged: nobody can read them. */
    private static final Set<String> UNREADABLE = Set.of("CNV-003", "CNV-004");

    private static final Set<String> OFFICE = Set.of("doc", "docx", "odt", "rtf", "xls", "xlsx", "ods");
    private static final Duration DRAWING = Duration.ofMinutes(2);
    private static final int MOST_PAGES = 50;

    /**
     * @param seconds it took
     * @param likeness mean of its pages; absent when there is nothing to compare with
     */
    record Result(Path file, Preserved made, double seconds, OptionalDouble likeness) {
        boolean readable() {
            return made.findings().stream().noneMatch(finding -> UNREADABLE.contains(finding.code()));
        }

        boolean conformant() {
            return made.pdf()
                    .filter(pdf -> pdf.conformance() == Conformance.CONFORMANT)
                    .isPresent();
        }
    }

    private final Converter converter;
    private final List<Path> files;
    private final List<Result> results = Collections.synchronizedList(new ArrayList<>());
    private final Map<Path, Path> plain = new HashMap<>();

    ConvertQuality(Converter converter, List<Path> files) {
        this.converter = converter;
        this.files = files;
    }

    List<Result> results() {
        return results;
    }

    void convert() throws IOException {
        plainPdfs();
        InTurns.each(files, Converter.THREADS, (file, thread) -> {
            var begun = System.nanoTime();
            var made = converter.preserve(file);
            var seconds = (System.nanoTime() - begun) / 1e9;
            results.add(new Result(file, made, seconds, likeness(file, made)));
        });
    }

    /** Office files as LibreOffice itself makes PDFs of them, to compare with. */
    private void plainPdfs() throws IOException {
        var work = converter.newFolder();
        for (var extension : OFFICE) {
            var some = files.stream()
                    .filter(file -> Corpus.extension(file).equals(extension))
                    .toList();
            var target = Files.createDirectories(work.resolve(extension));
            if (!some.isEmpty()) OfficeFiles.convert("pdf", some, target, work.resolve("profile"));
            for (var file : some) {
                var name = file.getFileName().toString();
                var pdf = target.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
                if (Files.exists(pdf)) plain.put(file, pdf);
            }
        }
    }

    private OptionalDouble likeness(Path file, Preserved made) throws IOException {
        if (made.pdf().isEmpty()) return OptionalDouble.empty();
        var rendition = made.pdf().get().file();
        var folder = rendition.equals(file) ? converter.newFolder() : rendition.getParent();
        try {
            var source = source(file, folder);
            if (source.isEmpty() || source.get().equals(rendition)) return OptionalDouble.empty();
            var count = Math.min(MOST_PAGES, converter.drawing().count(source.get(), folder, DRAWING));
            return PageComparison.compare(
                            converter.drawing(),
                            new PageComparison.Pair(source.get(), rendition, folder),
                            new Pages(1, count, DRAWING))
                    .stream()
                    .mapToDouble(page -> page.similarity().whole())
                    .average();
        } catch (NotDrawnException e) {
            return OptionalDouble.of(0);
        }
    }

    /** What a rendition is to look like; empty for plain text, which looks like nothing. */
    private Optional<Path> source(Path file, Path folder) throws NotDrawnException {
        return switch (Corpus.extension(file)) {
            case "pdf" -> Optional.of(file);
            case "jpg", "jpeg", "png" -> Optional.of(converter.pages(file, folder));
            default -> Optional.ofNullable(plain.get(file));
        };
    }

    void report(PrintStream out) {
        var byFormat = results.stream()
                .collect(Collectors.groupingBy(
                        result -> Corpus.extension(result.file()), TreeMap::new, Collectors.toList()));
        byFormat.forEach((format, some) -> out.println(format + ": " + describe(some)));
        out.println("all: " + describe(results));
        results.stream()
                .filter(result -> !result.conformant() || result.likeness().orElse(1) < 0.97)
                .forEach(result -> out.println("  " + result.file() + ": " + fate(result)));
    }

    private static String describe(List<Result> results) {
        var readable = results.stream().filter(Result::readable).toList();
        var conformant = readable.stream().filter(Result::conformant).count();
        var seconds = results.stream().mapToDouble(Result::seconds).summaryStatistics();
        var likeness = results.stream()
                .flatMapToDouble(result -> result.likeness().stream())
                .summaryStatistics();
        return "%d files, %d readable, %d PDF/A (%.2f %%); %.2f s each, worst %.1f; likeness %s; %s"
                .formatted(
                        results.size(),
                        readable.size(),
                        conformant,
                        100.0 * conformant / Math.max(1, readable.size()),
                        seconds.getAverage(),
                        seconds.getMax(),
                        likeness.getCount() == 0
                                ? "-"
                                : "%.4f (least %.3f) of %d"
                                        .formatted(likeness.getAverage(), likeness.getMin(), likeness.getCount()),
                        codes(results));
    }

    private static Map<String, Long> codes(List<Result> results) {
        return results.stream()
                .flatMap(result -> result.made().findings().stream())
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
    }

    private static String fate(Result result) {
        return "%s, likeness %s, %s %s"
                .formatted(
                        result.conformant() ? "PDF/A" : result.readable() ? "no PDF/A" : "cannot be read",
                        result.likeness().isPresent()
                                ? "%.3f".formatted(result.likeness().getAsDouble())
                                : "-",
                        result.made().pdf().map(Preserved.Pdf::tool).orElse("-"),
                        result.made().findings().stream()
                                .map(finding -> finding.code() + finding.arguments())
                                .toList());
    }
}
