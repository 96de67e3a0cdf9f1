package vn.tangthu.conversion.internal.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.worker.OfficeProfile;
import vn.tangthu.conversion.internal.worker.Words;

/**
 * LibreOffice started for one document only, by its own command line. Slower than the warm one, but it finishes documents at which
 * the warm one aborts: with a comment in them, a window would be laid out whose layout file the Debian packages without user
 * interface lack.
 */
final class OfficeAlone {
    private static final long ADDRESS_SPACE = 4L << 30;
    /** Exit code of the first start with a profile: start again. */
    private static final int PROFILE_MADE = 81;

    private static final Pattern VERSION = Pattern.compile("LibreOffice ([0-9.]+)");

    private static final String OPTIONS = "{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
            + "\"UseLosslessCompression\":{\"type\":\"boolean\",\"value\":\"true\"},"
            + "\"ReduceImageResolution\":{\"type\":\"boolean\",\"value\":\"false\"},"
            + "\"ExportNotes\":{\"type\":\"boolean\",\"value\":\"false\"}}";

    private final ExternalProgram programs;
    private final Path home;
    private final Duration limit;

    OfficeAlone(ExternalProgram programs, Path home, Duration limit) {
        this.programs = programs;
        this.home = home;
        this.limit = limit;
    }

    /** Its version, e.g. {@code 7.4.7.2}; empty when it does not start. */
    String version(Path folder) {
        var command = List.of(
                home.resolve("program/soffice.bin").toString(),
                "-env:UserInstallation=" + folder.resolve("version-profile").toUri(),
                "--version");
        var told = programs.run(new ExternalProgram.Call(command, folder, ADDRESS_SPACE), Duration.ofSeconds(30));
        var form = VERSION.matcher(told.output());
        return form.find() ? form.group(1) : "";
    }

    /** As PDF/A. Whether the target is there afterwards tells whether it worked. */
    ExternalProgram.Outcome convert(Path source, Path target, Map<String, String> filter) {
        var options = new ArrayList<String>();
        if (filter.containsKey(Words.FILTER_NAME))
            options.add("--infilter=" + filter.get(Words.FILTER_NAME) + ":" + filter.get(Words.FILTER_OPTIONS));
        options.addAll(List.of("--convert-to", "pdf:" + exportFilter(source) + ":" + OPTIONS));
        return run(source, target, options);
    }

    /** A text document in the format of LibreOffice itself. */
    ExternalProgram.Outcome asOpenDocument(Path source, Path target) {
        return run(source, target, List.of("--convert-to", "odt:writer8"));
    }

    private ExternalProgram.Outcome run(Path source, Path target, List<String> options) {
        var folder = source.getParent();
        var made = folder.resolve("alone");
        var command = new ArrayList<>(List.of(
                home.resolve("program/soffice.bin").toString(),
                "-env:UserInstallation="
                        + OfficeProfile.writeInto(folder.resolve("profile")).toUri(),
                "--headless",
                "--norestore"));
        command.addAll(options);
        command.addAll(List.of("--outdir", made.toString(), source.toString()));
        var call = new ExternalProgram.Call(command, folder, ADDRESS_SPACE);
        var outcome = programs.run(call, limit);
        if (outcome instanceof ExternalProgram.Ended ended && ended.exitCode() == PROFILE_MADE)
            outcome = programs.run(call, limit);
        take(made, target);
        return outcome;
    }

    private static String exportFilter(Path source) {
        var name = source.getFileName().toString();
        return name.matches(".*\\.(xls|xlsx|ods|csv)") ? "calc_pdf_Export" : "writer_pdf_Export";
    }

    private static void take(Path made, Path target) {
        if (!Files.isDirectory(made)) return;
        try (var files = Files.list(made)) {
            var file = files.findFirst();
            if (file.isPresent()) Files.move(file.get(), target);
        } catch (IOException e) {
            throw new UncheckedIOException("conversion cannot be taken over", e);
        }
    }
}
