package vn.tangthu.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tangthu.bench.corpus.OfficeFiles;

/** Worker processes kept warm against the same programs by their command lines, in turns. */
final class ConvertSpeed {
    private static final int ROUNDS = 2;
    private static final int SCANS = 300;

    /** Something to be timed. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private final Converter converter;
    private final PrintStream out;

    ConvertSpeed(Converter converter, PrintStream out) {
        this.converter = converter;
        this.out = out;
    }

    /** Asks for verdicts on renditions that are said to conform; the command line judges them too. */
    void verdicts(List<Path> pdfs) throws IOException {
        var own = 0.0;
        var commandLine = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            own += seconds(() -> verify(pdfs));
            commandLine += seconds(() -> judge(pdfs));
        }
        compare("verdicts", pdfs.size(), own, "veraPDF command line", commandLine);
    }

    private void verify(List<Path> pdfs) throws IOException {
        InTurns.each(
                pdfs,
                Converter.THREADS,
                (pdf, thread) -> converter.verify(pdf, pdf.resolveSibling(pdf.getFileName() + ".again.xml")));
    }

    /** veraPDF's command line: one process for all files. */
    private void judge(List<Path> pdfs) throws IOException {
        var answers = Files.createTempFile(converter.newFolder(), "verapdf", ".txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "verapdf", "verapdf.jar").toAbsolutePath().toString(),
                "org.verapdf.apps.GreenfieldCliWrapper",
                "--format",
                "text"));
        pdfs.forEach(pdf -> command.add(pdf.toString()));
        run(command, answers.toFile());
        var lines = Files.readAllLines(answers);
        var passed = lines.stream().filter(line -> line.startsWith("PASS")).count();
        out.println("veraPDF's command line: %d of %d conform".formatted(passed, pdfs.size()));
        lines.stream()
                .filter(line -> line.startsWith("FAIL"))
                .forEach(line -> out.println("  WRONGLY CALLED CONFORMANT " + line));
    }

    /** LibreOffice kept warm against one process for each file, two at a time both. */
    void offices(List<Path> files) throws IOException {
        var folder = converter.newFolder();
        InTurns.each(files.subList(0, Converter.THREADS), Converter.THREADS, (file, thread) -> {
            converter.convert(file, folder.resolve("first" + thread + ".pdf"));
            OfficeFiles.convert("pdf", List.of(file), folder, folder.resolve("profile" + thread));
        });
        var own = seconds(() -> InTurns.each(
                files,
                Converter.THREADS,
                (file, thread) -> converter.convert(file, folder.resolve(file.getFileName() + ".pdf"))));
        var each = seconds(() -> InTurns.each(
                files,
                Converter.THREADS,
                (file, thread) ->
                        OfficeFiles.convert("pdf", List.of(file), folder, folder.resolve("profile" + thread))));
        compare("office files", files.size(), own, "a process each", each);
    }

    void scans(List<Path> scans) throws IOException {
        var many = new ArrayList<Path>();
        while (many.size() < SCANS) many.addAll(scans);
        var bytes = 0L;
        for (var scan : many) bytes += Files.size(scan);
        verify(scans);
        var took = seconds(() -> verify(many));
        out.println("scans of %d KB: %.1f verdicts/s".formatted(bytes / many.size() / 1_000, many.size() / took));
    }

    private static double seconds(Work work) throws IOException {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private void compare(String what, int files, double own, String otherwise, double other) {
        out.println("%s: %d, own %.1f s, %s %.1f s: %.2f times as fast"
                .formatted(what, files, own, otherwise, other, other / own));
    }

    private static void run(List<String> command, File output) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
