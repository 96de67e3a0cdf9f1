package vn.tangthu.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice, a process of its own for each call, as it is used by hand. */
public final class OfficeFiles {
    private OfficeFiles() {}

    /**
     * Converts files, all in one process.
     *
     * @param format extension, with the name of a filter after a colon where there are several
     * @param profile folder of the user's settings; two processes cannot share one
     */
    public static void convert(String format, List<Path> files, Path target, Path profile) throws IOException {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                target.toString()));
        files.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) throw new IOException("soffice ended with " + process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Converts flat sources into the target. */
    static void make(String format, List<Flat> sources, Path target) throws IOException {
        var work = Files.createTempDirectory("flat");
        var files = new ArrayList<Path>();
        for (var source : sources) files.add(Files.writeString(work.resolve(source.name()), source.xml()));
        convert(format, files, Files.createDirectories(work.resolve("made")), work.resolve("profile"));
        try (var made = Files.list(work.resolve("made"))) {
            for (var file : made.toList())
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A document in flat XML. */
    record Flat(String name, String xml) {}
}
