package vn.tangthu.conversion.internal.route;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.Sandbox;
import vn.tangthu.conversion.internal.route.Journal.Note;

/**
 * OCRmyPDF with Tesseract: makes PDF/A of pictures of pages with invisible text, and PDF/A of PDFs that are none. It runs as a
 * separate program; pictures keep their resolution and colours, nothing is recompressed.
 */
public final class TextRecognition {
    /** More is taken for a decompression bomb. */
    static final int MOST_MEGAPIXELS = 250;

    private static final String PROGRAM = "ocrmypdf";
    private static final long ADDRESS_SPACE = 6L << 30;
    private static final Duration SKEW_LIMIT = Duration.ofSeconds(30);
    private static final Pattern SKEW = Pattern.compile("Deskew angle: (-?[0-9.]{1,9})");
    private static final String UPRIGHT = "Orientation: 0";

    /** A third of a degree: less is not seen. */
    private static final double LEAST_SKEW = 0.006;

    private static final List<String> USUAL = List.of(
            PROGRAM,
            "--quiet",
            "--language",
            "vie",
            "--jobs",
            "1",
            "--optimize",
            "0",
            "--max-image-mpixels",
            Integer.toString(MOST_MEGAPIXELS));

    private final ExternalProgram programs;
    private final Semaphore permits;
    private final String version;

    public TextRecognition(ExternalProgram programs, int atOnce, Path folder) {
        this(programs, atOnce, folder, List.of(PROGRAM, "tesseract", "gs"));
    }

    TextRecognition(ExternalProgram programs, int atOnce, Path folder, List<String> needed) {
        this.programs = programs;
        this.permits = new Semaphore(atOnce, true);
        this.version = needed.stream().allMatch(Sandbox::installed) ? version(folder) : "";
    }

    /** Whether OCRmyPDF, Tesseract and its Vietnamese data are there. */
    public boolean available() {
        return !version.isEmpty();
    }

    public String tool() {
        return "OCRmyPDF " + version;
    }

    private String version(Path folder) {
        var outcome = programs.run(
                new ExternalProgram.Call(List.of("tesseract", "--list-langs"), folder, 0), Duration.ofSeconds(30));
        if (outcome.output().lines().noneMatch("vie"::equals)) return "";
        var told = programs.run(
                new ExternalProgram.Call(List.of(PROGRAM, "--version"), folder, 0), Duration.ofSeconds(30));
        return told.output().strip();
    }

    /** Makes PDF/A-2b of a PDF; pages without text get an invisible text layer. */
    ExternalProgram.Outcome repair(Path pdf, Path target, Path sidecar, Run run) {
        return execute(
                ConversionStep.REPAIR,
                List.of(
                        "--skip-text",
                        "--output-type",
                        "pdfa-2",
                        "--sidecar",
                        sidecar.toString(),
                        pdf.toString(),
                        target.toString()),
                run);
    }

    /** Makes two-layer PDF/A-2b of a picture. */
    ExternalProgram.Outcome layer(Path picture, Path target, Path sidecar, Run run) {
        var arguments = List.of(
                "--output-type", "pdfa-2", "--sidecar", sidecar.toString(), picture.toString(), target.toString());
        return execute(ConversionStep.TEXT_RECOGNITION, arguments, run);
    }

    /**
     * Only reads the text of some pages.
     *
     * @param pages e.g. {@code 1-4,7}
     */
    ExternalProgram.Outcome read(Path pdf, String pages, Path sidecar, Run run) {
        return execute(
                ConversionStep.TEXT_RECOGNITION,
                List.of(
                        "--force-ocr",
                        "--output-type",
                        "none",
                        "--pages",
                        pages,
                        "--sidecar",
                        sidecar.toString(),
                        pdf.toString(),
                        "-"),
                run);
    }

    /**
     * How far the lines of a picture are from level, in radians, clockwise.
     *
     * @return 0 when they are level within {@value #LEAST_SKEW}, lie on a side, or cannot be found
     */
    double skew(Path picture, Path folder) {
        if (!available()) return 0;
        var command = List.of("tesseract", picture.toString(), "stdout", "-l", "vie", "--psm", "2");
        var said = programs.run(new ExternalProgram.Call(command, folder, ADDRESS_SPACE), SKEW_LIMIT)
                .output();
        var angle = SKEW.matcher(said);
        if (!said.contains(UPRIGHT) || !angle.find()) return 0;
        var radians = Double.parseDouble(angle.group(1));
        return Math.abs(radians) < LEAST_SKEW ? 0 : radians;
    }

    /** Where a run works, how long it may take, where it is noted. */
    record Run(Path folder, Duration limit, Journal journal) {}

    private ExternalProgram.Outcome execute(ConversionStep step, List<String> arguments, Run run) {
        var command = new ArrayList<>(USUAL);
        command.addAll(arguments);
        var call = new ExternalProgram.Call(command, run.folder(), ADDRESS_SPACE);
        permits.acquireUninterruptibly();
        try {
            return run.journal().attempt(step, tool(), () -> programs.run(call, run.limit()), outcome -> note(outcome));
        } finally {
            permits.release();
        }
    }

    static boolean well(ExternalProgram.Outcome outcome, Path result) {
        return outcome instanceof ExternalProgram.Ended ended && ended.exitCode() != 0
                ? acceptable(ended, result)
                : outcome instanceof ExternalProgram.Ended;
    }

    /** OCRmyPDF's exit code 10: a valid file was made, but not as PDF/A; 4: its own check complains. veraPDF decides anyway. */
    private static boolean acceptable(ExternalProgram.Ended ended, Path result) {
        return (ended.exitCode() == 10 || ended.exitCode() == 4) && Files.exists(result);
    }

    static Note note(ExternalProgram.Outcome outcome) {
        if (outcome instanceof ExternalProgram.OutOfTime late)
            return new Note(ConversionOutcome.OUT_OF_BUDGET, late.limit().toSeconds() + " s");
        var ended = (ExternalProgram.Ended) outcome;
        return ended.well()
                ? Note.succeeded()
                : new Note(ConversionOutcome.FAILED, "exit code " + ended.exitCode() + " " + lastLine(ended.output()));
    }

    static String lastLine(String output) {
        return output.lines()
                .filter(l -> !l.isBlank())
                .reduce((first, second) -> second)
                .orElse("");
    }
}
