package vn.tangthu.conversion.internal.route;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.pool.WorkerPool;
import vn.tangthu.conversion.internal.program.PageDrawing.NotDrawnException;
import vn.tangthu.conversion.internal.worker.Words;

/** The pages of an original as they can be drawn: those of a PDF, or a picture bound into one, upright as its camera was held. */
public final class SourcePages {
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/tiff");
    private static final int RESOLUTION = 200;

    private final WorkerPool readers;
    private final Duration limit;

    public SourcePages(WorkerPool readers, Duration limit) {
        this.readers = readers;
        this.limit = limit;
    }

    /**
     * @param folder where the pages of a picture are bound
     * @return a PDF
     * @throws NotDrawnException nothing of this format can be drawn
     */
    public Path of(Path original, String mediaType, Path folder) throws NotDrawnException {
        return PICTURES.contains(mediaType) ? bound(original, RESOLUTION, folder) : original;
    }

    /** A picture as PDF. */
    Path bound(Path picture, int resolution, Path folder) throws NotDrawnException {
        var target = folder.resolve("pages-" + resolution + ".pdf");
        var request = Map.of(
                Words.TASK, Words.BIND_PICTURES,
                Words.SOURCE, picture.toString(),
                Words.TARGET, target.toString(),
                Words.RESOLUTION, Integer.toString(resolution));
        var answer = readers.ask(request, limit);
        if (!(answer instanceof Answer.Given given)
                || !given.get(Words.STATUS).equals(Words.DONE)
                || !Files.exists(target))
            throw new NotDrawnException(Toolbox.note(answer).detail());
        return target;
    }
}
