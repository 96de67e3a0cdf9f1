package vn.tangthu.conversion.internal.route;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.platform.Finding;

/** Notes of one file on its way: what was tried, what was found, what came out. */
final class Journal {
    /** How an attempt is to be noted. */
    record Note(ConversionOutcome outcome, String detail) {
        static Note succeeded() {
            return new Note(ConversionOutcome.SUCCEEDED, "");
        }
    }

    private final String fileName;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private Optional<Preserved.Pdf> pdf = Optional.empty();
    private Optional<Path> text = Optional.empty();
    private String textTool = "";

    Journal(Source source) {
        this.fileName = source.fileName();
    }

    /** Does the work, timed and noted. */
    <T> T attempt(ConversionStep step, String tool, Supplier<T> work, Function<T, Note> noted) {
        var begun = System.nanoTime();
        var result = work.get();
        var note = noted.apply(result);
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        attempts.add(new Attempt(step, tool, note.outcome(), note.detail(), took));
        return result;
    }

    void error(String code, Map<String, String> arguments) {
        findings.add(Finding.error(code, fileName, arguments));
    }

    void warning(String code, Map<String, String> arguments) {
        findings.add(Finding.warning(code, fileName, arguments));
    }

    void info(String code, Map<String, String> arguments) {
        findings.add(Finding.info(code, fileName, arguments));
    }

    void keep(Preserved.Pdf made) {
        pdf = Optional.of(made);
    }

    void keepText(Path file, String tool) {
        text = Optional.of(file);
        textTool = tool;
    }

    Preserved close() {
        return new Preserved(pdf, text, textTool, findings, attempts);
    }
}
