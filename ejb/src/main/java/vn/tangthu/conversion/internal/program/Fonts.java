package vn.tangthu.conversion.internal.program;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which faces are on this machine, by themselves or by metric-compatible ones. Those that official documents are written in (NĐ
 * 30/2020: Times New Roman) must have all Vietnamese letters: a face without them passes PDF/A and loses the text.
 */
public final class Fonts {
    private static final List<String> FACES = List.of("Times New Roman", "Arial", "Courier New");
    /** ế ộ ữ ỹ ặ: composed letters that incomplete faces lack. */
    private static final String LETTERS = ":charset=1ebf 1ed9 1eef 1ef9 1eb7";

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST_KNOWN = 1000;

    private final ExternalProgram programs;
    private final Path folder;
    private final Map<String, List<String>> standIns = new ConcurrentHashMap<>();

    public Fonts(ExternalProgram programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** Faces whose stand-in on this machine lacks Vietnamese letters; all of them when fontconfig is not installed. */
    public List<String> withoutVietnamese() {
        if (!Sandbox.installed("fc-match")) return FACES;
        return FACES.stream().filter(face -> !hasVietnamese(standIn(face))).toList();
    }

    /**
     * Whether the letters of a font have the shapes or at least the widths that its document was written with. Nothing is said
     * against a font when fontconfig gives no answer.
     *
     * @param font family as office programs call it, with others to fall back to behind {@code ;}, or the name of a font in a PDF
     */
    public boolean has(String font) {
        for (var family : font.split(";")) if (hasFamily(FontFamily.of(family))) return true;
        return false;
    }

    private boolean hasFamily(FontFamily family) {
        if (family.needsNoFace()) return true;
        var found = families(family.name());
        return found.isEmpty() || found.stream().map(FontFamily::of).anyMatch(family::isLike);
    }

    /** Family that fontconfig takes for a face; empty when it gives no answer. */
    public String standIn(String face) {
        return families(face).stream().findFirst().orElse("");
    }

    /** All names of that family: one for the width or weight may be among them. */
    private List<String> families(String face) {
        var known = standIns.get(face);
        if (known != null) return known;
        if (!Sandbox.installed("fc-match")) return List.of();
        var pattern = face.replaceAll("[-:,\\\\]", "\\\\$0");
        var found = output("fc-match", "--format=%{family}", pattern);
        if (found.isEmpty()) return List.of();
        if (standIns.size() >= MOST_KNOWN) standIns.clear();
        var families = List.of(found.split(","));
        standIns.put(face, families);
        return families;
    }

    /** TrueType programs for faces that a document does not hold; none when fontconfig gives no answer. */
    public FontPrograms programs() {
        return Sandbox.installed("fc-list")
                ? FontPrograms.told(output("fc-list", "--format=" + FontPrograms.QUESTION, ":fontformat=TrueType"))
                : new FontPrograms(Map.of());
    }

    private boolean hasVietnamese(String family) {
        return !output("fc-list", ":family=" + family + LETTERS, "family").isEmpty();
    }

    private String output(String... command) {
        var ended = programs.run(new ExternalProgram.Call(List.of(command), folder, 0), LIMIT);
        return ended instanceof ExternalProgram.Ended answer && answer.well() ? answer.output() : "";
    }
}
