package vn.tangthu.conversion.internal.route;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.pool.WorkerPool;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.worker.Words;

/** LibreOffice kept warm in worker processes; a killed or hung one costs one retry. */
public final class Office {
    private static final Duration START = Duration.ofSeconds(90);
    /** Beyond the converter's own limit, after which the whole process is killed. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    /**
     * @param home of LibreOffice
     * @param programs to start it by
     */
    public record Installation(Path home, ExternalProgram programs, Path folder) {}

    private final WorkerPool pool;
    private final Path home;
    private final Duration limit;
    private final List<String> weakFaces;
    private final OfficeAlone alone;
    private final String tool;

    /**
     * @param limit time for one document
     * @param weakFaces faces of the regulations that this machine has no Vietnamese letters for
     */
    public Office(WorkerPool pool, Installation installation, Duration limit, List<String> weakFaces) {
        this.weakFaces = List.copyOf(weakFaces);
        this.pool = pool;
        this.home = installation.home();
        this.alone = new OfficeAlone(installation.programs(), home, limit);
        this.tool = installed() ? ("LibreOffice " + alone.version(installation.folder())).strip() : "LibreOffice";
        this.limit = limit;
    }

    public boolean installed() {
        return Files.isExecutable(home.resolve("program/soffice.bin"));
    }

    /** Starts one process and LibreOffice in it, so that the first document need not wait. */
    public boolean warm() {
        return installed() && done(pool.ask(request(Words.WARM_OFFICE), START));
    }

    List<String> weakFaces() {
        return weakFaces;
    }

    public String tool() {
        return tool;
    }

    /**
     * @param filter name and options of the import filter, when the file does not tell
     */
    Answer convert(Path source, Path target, Map<String, String> filter) {
        var request = request(Words.CONVERT_OFFICE);
        request.put(Words.SOURCE, source.toString());
        request.put(Words.TARGET, target.toString());
        request.put(Words.REPAIRED_TEXT, repairedText(target).toString());
        request.putAll(filter);
        return pool.ask(request, limit.plus(START).plus(GRACE));
    }

    /** Where the whole text of a document is that had letters in legacy fonts. */
    static Path repairedText(Path target) {
        return target.resolveSibling(target.getFileName() + ".repaired.txt");
    }

    /** By a LibreOffice of its own, started for this document. */
    ExternalProgram.Outcome convertAlone(Path source, Path target, Map<String, String> filter) {
        return alone.convert(source, target, filter);
    }

    /** A text document as LibreOffice itself keeps it, by one of its own. */
    ExternalProgram.Outcome asOpenDocument(Path source, Path target) {
        return alone.asOpenDocument(source, target);
    }

    private Map<String, String> request(String task) {
        var request = new HashMap<String, String>();
        request.put(Words.TASK, task);
        request.put(Words.OFFICE_HOME, home.toString());
        request.put(Words.MILLISECONDS, Long.toString(limit.toMillis()));
        return request;
    }

    static boolean done(Answer answer) {
        return answer instanceof Answer.Given given && given.get(Words.STATUS).equals(Words.DONE);
    }
}
