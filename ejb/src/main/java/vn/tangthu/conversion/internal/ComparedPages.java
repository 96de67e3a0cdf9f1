package vn.tangthu.conversion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.tangthu.conversion.api.ComparedPage;
import vn.tangthu.conversion.api.PageNotDrawnException;
import vn.tangthu.conversion.internal.program.PageDrawing.NotDrawnException;
import vn.tangthu.conversion.internal.program.PageDrawing.Pages;
import vn.tangthu.conversion.internal.route.PageComparison;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.UnknownDocumentException;

/** Draws pages for people. The last ones are kept, since both pictures of a page and its figures are asked for one after the other. */
@ApplicationScoped
public class ComparedPages {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int AT_ONCE = 2;
    private static final int KEPT = 8;

    private record Key(String original, String rendition, int page) {}

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<Key, ComparedPage> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ComparedPage> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    Workshop workshop;

    /**
     * @throws UnknownDocumentException there is no such page
     * @throws PageNotDrawnException it cannot be drawn, or too many are being drawn
     */
    public ComparedPage of(Content original, Content rendition, int page) {
        var key = new Key(original.sha256(), rendition.sha256(), page);
        return known(key).orElseGet(() -> {
            var drawn = inTurn(original, rendition.file(), page);
            synchronized (kept) {
                kept.put(key, drawn);
            }
            return drawn;
        });
    }

    private Optional<ComparedPage> known(Key key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    private ComparedPage inTurn(Content original, Path rendition, int page) {
        try {
            if (!places.tryAcquire(LIMIT.toSeconds(), TimeUnit.SECONDS))
                throw new PageNotDrawnException("too many are being drawn");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PageNotDrawnException("interrupted");
        }
        try (var folder = workshop.newFolder()) {
            var pages = workshop.pages(LIMIT).of(original.file(), original.mediaType(), folder.path());
            return draw(pages, rendition, page, folder.path());
        } catch (NotDrawnException | IOException e) {
            throw new PageNotDrawnException(String.valueOf(e.getMessage()));
        } finally {
            places.release();
        }
    }

    private ComparedPage draw(Path original, Path rendition, int page, Path folder)
            throws NotDrawnException, IOException {
        var drawing = workshop.drawing();
        var pages = drawing.count(original, folder, LIMIT);
        if (page < 1 || page > pages) throw new UnknownDocumentException("page " + page);
        var one = new Pages(page, page, LIMIT);
        var similarity = PageComparison.compare(drawing, new PageComparison.Pair(original, rendition, folder), one)
                .get(0)
                .similarity();
        return new ComparedPage(
                page,
                pages,
                similarity.whole(),
                similarity.alike(),
                MarkedPicture.of(drawing.picture(original, one, MarkedPicture.LONG_SIDE, folder), similarity),
                MarkedPicture.of(drawing.picture(rendition, one, MarkedPicture.LONG_SIDE, folder), similarity));
    }
}
