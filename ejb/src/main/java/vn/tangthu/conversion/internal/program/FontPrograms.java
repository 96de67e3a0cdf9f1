package vn.tangthu.conversion.internal.program;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * TrueType programs of this machine for the faces that documents are set in without holding them, each by itself or by one with
 * letters of the same widths.
 *
 * @param files by face
 */
public record FontPrograms(Map<FontFace, Path> files) {
    private static final String REGULAR = "80";
    private static final String BOLD = "200";
    private static final String UPRIGHT = "0";

    /** What fontconfig is asked to tell of each program. */
    static final String QUESTION = "%{family[0]}\t%{weight}\t%{slant}\t%{width}\t%{file}\n";

    private static final String USUAL_WIDTH = "100";

    public FontPrograms {
        files = Map.copyOf(files);
    }

    /** Of the answers to {@link #QUESTION}: other weights and widths are left out, and the face itself goes before those like it. */
    static FontPrograms told(String lines) {
        var files = new HashMap<FontFace, Path>();
        lines.lines()
                .map(line -> line.split("\t"))
                .filter(FontPrograms::isUsual)
                .sorted(Comparator.comparing((String[] told) ->
                                !FontFamily.of(told[0]).name().equals(told[0]))
                        .thenComparing(told -> told[4]))
                .forEach(told -> files.putIfAbsent(
                        new FontFace(FontFamily.of(told[0]), told[1].equals(BOLD), !told[2].equals(UPRIGHT)),
                        Path.of(told[4])));
        return new FontPrograms(files);
    }

    private static boolean isUsual(String[] told) {
        return told.length == 5
                && FontFamily.of(told[0]).hasLikes()
                && (told[1].equals(REGULAR) || told[1].equals(BOLD))
                && told[3].equals(USUAL_WIDTH)
                && told[4].endsWith(".ttf");
    }

    /** On one line each, to be {@linkplain #parse read} by a worker. */
    public String lines() {
        return files.entrySet().stream()
                .map(each -> String.join(
                        "\t",
                        each.getKey().family().name(),
                        Boolean.toString(each.getKey().bold()),
                        Boolean.toString(each.getKey().italic()),
                        each.getValue().toString()))
                .collect(Collectors.joining("\n"));
    }

    public static FontPrograms parse(String lines) {
        return new FontPrograms(lines.lines()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(
                        told -> new FontFace(
                                new FontFamily(told[0]), Boolean.parseBoolean(told[1]), Boolean.parseBoolean(told[2])),
                        told -> Path.of(told[3]))));
    }
}
