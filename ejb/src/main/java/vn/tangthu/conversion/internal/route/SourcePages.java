package vn.tangthu.conversion.internal.route;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.program.PageDrawing.NotDrawnException;
import vn.tangthu.conversion.internal.worker.Words;

/**
 * The pages of an original as they can be drawn: those of a PDF, or a picture bound into one, upright as its camera was held and as
 * straight as Tesseract finds its lines.
 */
public final class SourcePages {
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/tiff");
    private static final int RESOLUTION = 200;

    private final Workers readers;
    private final TextRecognition recognition;
    private final Duration limit;

    /** How a worker process is asked. */
    @FunctionalInterface
    public interface Workers {
        Answer ask(Map<String, String> request, Duration limit);
    }

    public SourcePages(Workers readers, TextRecognition recognition, Duration limit) {
        this.readers = readers;
        this.recognition = recognition;
        this.limit = limit;
    }

    /**
     * @param folder where the pages of a picture are bound
     * @return a PDF
     * @throws NotDrawnException nothing of this format can be drawn
     */
    public Path of(Path original, String mediaType, Path folder) throws NotDrawnException {
        if (!PICTURES.contains(mediaType)) return original;
        return bound(new Picture(original, RESOLUTION, skew(original, mediaType, folder)), folder);
    }

    /** @param skew in radians, clockwise; 0 when it is straight */
    record Picture(Path file, int resolution, double skew) {}

    /** How far a picture is from straight, in radians, clockwise; files of several pictures are taken as straight. */
    double skew(Path picture, String mediaType, Path folder) {
        return mediaType.equals("image/tiff") ? 0 : recognition.skew(picture, folder);
    }

    /** A picture as PDF. */
    Path bound(Picture picture, Path folder) throws NotDrawnException {
        var target = folder.resolve("pages-" + picture.resolution() + ".pdf");
        var request = Map.of(
                Words.TASK, Words.BIND_PICTURES,
                Words.SOURCE, picture.file().toString(),
                Words.TARGET, target.toString(),
                Words.RESOLUTION, Integer.toString(picture.resolution()),
                Words.SKEW, Double.toString(picture.skew()));
        var answer = readers.ask(request, limit);
        if (!(answer instanceof Answer.Given given)
                || !given.get(Words.STATUS).equals(Words.DONE)
                || !Files.exists(target))
            throw new NotDrawnException(Toolbox.note(answer).detail());
        return target;
    }
}
