package vn.tangthu.conversion.internal.program;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tangthu.conversion.domain.page.GreyPage;

/** Draws pages of a PDF with Poppler, as a separate program: other eyes than those of the tools that write renditions. */
public final class PageDrawing {
    private static final String PROGRAM = "pdftoppm";
    private static final long ADDRESS_SPACE = 2L << 30;

    /** The page could not be drawn. */
    public static final class NotDrawnException extends Exception {
        private static final long serialVersionUID = 1L;

        public NotDrawnException(String why) {
            super(why);
        }
    }

    private final ExternalProgram programs;
    private final String version;

    public PageDrawing(ExternalProgram programs, Path folder) {
        this.programs = programs;
        this.version = Sandbox.installed(PROGRAM) ? version(folder) : "";
    }

    private String version(Path folder) {
        var told = programs.run(new ExternalProgram.Call(List.of(PROGRAM, "-v"), folder, 0), Duration.ofSeconds(30));
        var first = told.output().lines().findFirst().orElse("");
        return first.replace("pdftoppm version", "").strip();
    }

    public boolean available() {
        return !version.isEmpty();
    }

    public String tool() {
        return "Poppler " + version;
    }

    /**
     * Draws pages in grey.
     *
     * @param longSide points of the longer side
     * @param folder where the drawings are made and taken away again
     */
    public List<GreyPage> grey(Path pdf, Pages pages, int longSide, Path folder) throws NotDrawnException {
        var drawn = new ArrayList<GreyPage>();
        for (var file : draw(pdf, pages, List.of("-gray", "-scale-to", Integer.toString(longSide)), folder))
            try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                drawn.add(GreyPage.read(in));
                Files.delete(file);
            } catch (IOException e) {
                throw new NotDrawnException(withoutPlace(e));
            }
        return drawn;
    }

    /** Draws one page in colour, as PNG. */
    public Path picture(Path pdf, Pages page, int longSide, Path folder) throws NotDrawnException {
        var drawn = draw(pdf, page, List.of("-png", "-scale-to", Integer.toString(longSide)), folder);
        if (drawn.isEmpty()) throw new NotDrawnException("no page " + page.first());
        return drawn.get(0);
    }

    /**
     * Draws pages in colour, as JPEG files in a folder of their own.
     *
     * @return the folder
     */
    public Path pictures(Path pdf, Pages pages, int resolution, Path folder) throws NotDrawnException {
        var options = List.of("-jpeg", "-jpegopt", "quality=90", "-r", Integer.toString(resolution));
        var drawn = draw(pdf, pages, options, folder);
        if (drawn.size() != pages.last() - pages.first() + 1) throw new NotDrawnException(drawn.size() + " pages");
        return drawn.get(0).getParent();
    }

    /** How many pages there are. */
    public int count(Path pdf, Path folder, Duration limit) throws NotDrawnException {
        if (!available()) throw new NotDrawnException("Poppler is not installed");
        var call = new ExternalProgram.Call(List.of("pdfinfo", pdf.toString()), folder, ADDRESS_SPACE);
        return programs.run(call, limit)
                .output()
                .lines()
                .filter(line -> line.matches("Pages: +[0-9]{1,9}"))
                .mapToInt(line -> Integer.parseInt(line.replace("Pages:", "").strip()))
                .findFirst()
                .orElseThrow(() -> new NotDrawnException("pages cannot be counted"));
    }

    /** First and last page, counted from 1, and the time they may take. */
    public record Pages(int first, int last, Duration limit) {}

    /** People need not know where the server keeps its files. */
    private static String withoutPlace(IOException e) {
        return e instanceof FileSystemException about
                ? about.getClass().getSimpleName() + " " + Objects.requireNonNullElse(about.getReason(), "")
                : String.valueOf(e.getMessage());
    }

    private static Path fontPreferences(Path folder) throws IOException {
        var file = folder.resolve("fonts.conf");
        return Files.exists(file) ? file : Files.writeString(file, FontFamily.preferences());
    }

    private List<Path> draw(Path pdf, Pages pages, List<String> options, Path folder) throws NotDrawnException {
        try {
            var drawings = Files.createTempDirectory(folder, "drawing");
            var command = new ArrayList<>(List.of(
                    "env",
                    "FONTCONFIG_FILE=" + fontPreferences(folder),
                    PROGRAM,
                    "-q",
                    "-f",
                    Integer.toString(pages.first()),
                    "-l",
                    Integer.toString(pages.last())));
            command.addAll(options);
            command.addAll(List.of(pdf.toString(), drawings.resolve("p").toString()));
            var outcome = programs.run(new ExternalProgram.Call(command, folder, ADDRESS_SPACE), pages.limit());
            if (outcome instanceof ExternalProgram.OutOfTime late)
                throw new NotDrawnException(late.limit().toSeconds() + " s");
            try (var files = Files.list(drawings)) {
                return files.sorted().toList();
            }
        } catch (IOException e) {
            throw new NotDrawnException(withoutPlace(e));
        }
    }
}
