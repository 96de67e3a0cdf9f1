package vn.tangthu.conversion.internal.route;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.program.PageDrawing.NotDrawnException;
import vn.tangthu.conversion.internal.worker.Words;

/** Pictures bound into a PDF, so that they can be drawn: upright as their camera was held and as straight as Tesseract finds their lines. */
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

    public static boolean isPicture(String mediaType) {
        return PICTURES.contains(mediaType);
    }

    /**
     * One page of a picture alone; of a long file it takes no longer than of a short one.
     *
     * @param page from 1
     * @param folder where it is bound
     * @throws NotDrawnException the picture cannot be read
     */
    public Sheet sheet(Path picture, String mediaType, int page, Path folder) throws NotDrawnException {
        var one = new Picture(picture, RESOLUTION, skew(picture, mediaType, folder));
        var target = folder.resolve("page-" + page + ".pdf");
        var answer = bind(one, target, Map.of(Words.PAGE, Integer.toString(page)));
        return new Sheet(target, 1, Integer.parseInt(answer.get(Words.PAGES)));
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
        bind(picture, target, Map.of());
        return target;
    }

    private Answer.Given bind(Picture picture, Path target, Map<String, String> which) throws NotDrawnException {
        var request = new HashMap<>(which);
        request.put(Words.TASK, Words.BIND_PICTURES);
        request.put(Words.SOURCE, picture.file().toString());
        request.put(Words.TARGET, target.toString());
        request.put(Words.RESOLUTION, Integer.toString(picture.resolution()));
        request.put(Words.SKEW, Double.toString(picture.skew()));
        var answer = readers.ask(request, limit);
        if (!(answer instanceof Answer.Given given)
                || !given.get(Words.STATUS).equals(Words.DONE)
                || !Files.exists(target))
            throw new NotDrawnException(Toolbox.note(answer).detail());
        return given;
    }
}
