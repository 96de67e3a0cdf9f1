package vn.tangthu.conversion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.tangthu.conversion.api.ComparedPage;
import vn.tangthu.conversion.api.PageNotDrawnException;
import vn.tangthu.conversion.domain.page.GreyPage;
import vn.tangthu.conversion.domain.page.PageSimilarity;
import vn.tangthu.conversion.internal.program.PageDrawing.NotDrawnException;
import vn.tangthu.conversion.internal.program.PageDrawing.Pages;
import vn.tangthu.conversion.internal.route.PageComparison;
import vn.tangthu.conversion.internal.route.Sheet;
import vn.tangthu.conversion.internal.route.SourcePages;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.UnknownDocumentException;

/** Draws pages for people. The last ones are kept, since both pictures of a page and its figures are asked for one after the other. */
@ApplicationScoped
public class ComparedPages {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int AT_ONCE = 2;
    private static final int KEPT = 8;

    private record Key(Optional<String> before, String after, int page) {}

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

    /** @param before what it was; may be nothing */
    record Pair(Optional<Content> before, Content after, int page) {
        private Key key() {
            return new Key(before.map(Content::sha256), after.sha256(), page);
        }
    }

    /**
     * @throws UnknownDocumentException there is no such page
     * @throws PageNotDrawnException it cannot be drawn, or too many are being drawn
     */
    ComparedPage of(Pair pair) {
        return known(pair.key()).orElseGet(() -> {
            var drawn = inTurn(pair);
            synchronized (kept) {
                kept.put(pair.key(), drawn);
            }
            return drawn;
        });
    }

    private Optional<ComparedPage> known(Key key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    private ComparedPage inTurn(Pair pair) {
        try {
            if (!places.tryAcquire(LIMIT.toSeconds(), TimeUnit.SECONDS))
                throw new PageNotDrawnException("too many are being drawn");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PageNotDrawnException("interrupted");
        }
        try (var folder = workshop.newFolder()) {
            return draw(pair, folder.path());
        } catch (NotDrawnException | IOException e) {
            throw new PageNotDrawnException(String.valueOf(e.getMessage()));
        } finally {
            places.release();
        }
    }

    private ComparedPage draw(Pair pair, Path folder) throws NotDrawnException, IOException {
        var page = pair.page();
        var before = sheet(pair.before(), page, folder);
        var after = sheet(Optional.of(pair.after()), page, folder);
        var pages = Math.max(before.pages(), after.pages());
        if (page < 1 || page > pages) throw new UnknownDocumentException("page " + page);
        var similarity = before.has(page) && after.has(page)
                ? Optional.of(PageSimilarity.ofDrawings(grey(before, folder), grey(after, folder)))
                : Optional.<PageSimilarity>empty();
        return new ComparedPage(
                page,
                pages,
                similarity.map(PageSimilarity::whole).orElse(0.0),
                similarity.filter(PageSimilarity::alike).isPresent(),
                before.has(page) ? Optional.of(picture(before, similarity, folder)) : Optional.empty(),
                after.has(page) ? Optional.of(picture(after, similarity, folder)) : Optional.empty());
    }

    private Sheet sheet(Optional<Content> content, int page, Path folder) throws NotDrawnException {
        if (content.isEmpty()) return Sheet.NONE;
        var file = content.get().file();
        var mediaType = content.get().mediaType();
        return SourcePages.isPicture(mediaType)
                ? workshop.pages(LIMIT).sheet(file, mediaType, page, folder)
                : new Sheet(file, page, workshop.drawing().count(file, folder, LIMIT));
    }

    private GreyPage grey(Sheet sheet, Path folder) throws NotDrawnException {
        return workshop.drawing().grey(sheet.pdf(), only(sheet), PageComparison.LONG_SIDE, folder).stream()
                .findFirst()
                .orElseThrow(() -> new NotDrawnException("page " + sheet.number() + " cannot be drawn"));
    }

    private byte[] picture(Sheet sheet, Optional<PageSimilarity> similarity, Path folder)
            throws NotDrawnException, IOException {
        var drawn = workshop.drawing().picture(sheet.pdf(), only(sheet), MarkedPicture.LONG_SIDE, folder);
        return similarity.isPresent() ? MarkedPicture.of(drawn, similarity.get()) : Files.readAllBytes(drawn);
    }

    private static Pages only(Sheet sheet) {
        return new Pages(sheet.number(), sheet.number(), LIMIT);
    }
}
