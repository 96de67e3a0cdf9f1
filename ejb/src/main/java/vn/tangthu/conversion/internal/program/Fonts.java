package vn.tangthu.conversion.internal.program;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Whether the faces that official documents are written in (NĐ 30/2020: Times New Roman) are here, by themselves or by
 * metric-compatible ones, with all Vietnamese letters. A face without them passes PDF/A and loses the text.
 */
public final class Fonts {
    private static final List<String> FACES = List.of("Times New Roman", "Arial", "Courier New");
    /** ế ộ ữ ỹ ặ: composed letters that incomplete faces lack. */
    private static final String LETTERS = ":charset=1ebf 1ed9 1eef 1ef9 1eb7";

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ExternalProgram programs;
    private final Path folder;

    public Fonts(ExternalProgram programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** Faces whose stand-in on this machine lacks Vietnamese letters; all of them when fontconfig is not installed. */
    public List<String> withoutVietnamese() {
        if (!Sandbox.installed("fc-match")) return FACES;
        return FACES.stream().filter(face -> !hasVietnamese(standIn(face))).toList();
    }

    /** Family that fontconfig takes for a face. */
    public String standIn(String face) {
        return output("fc-match", "--format=%{family[0]}", face);
    }

    private boolean hasVietnamese(String family) {
        return !output("fc-list", ":family=" + family + LETTERS, "family").isEmpty();
    }

    private String output(String... command) {
        return programs.run(new ExternalProgram.Call(List.of(command), folder, 0), LIMIT)
                .output();
    }
}
