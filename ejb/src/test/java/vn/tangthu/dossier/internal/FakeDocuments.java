package vn.tangthu.dossier.internal;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.tangthu.document.api.CaptureDocument;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentCapture;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.dossier.domain.Samples;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;

/** Keeps what is captured in memory. */
final class FakeDocuments implements DocumentCapture, DocumentReading {
    final Map<DocumentId, String> byDigest = new ConcurrentHashMap<>();

    /** What happens while the bytes of a document go to their place. */
    volatile Runnable beforeRows = () -> {};

    @Override
    public DocumentView capture(CaptureDocument command) {
        beforeRows.run();
        var plain = Samples.document(Processing.PENDING, command.metadata().values());
        byDigest.put(plain.id(), command.contents().get(0).sha256());
        return with(plain, command.contents().get(0).findings());
    }

    @Override
    public List<Finding> lookBeforeCapture(DocumentMetadata metadata) {
        return List.of();
    }

    @Override
    public DocumentView note(DocumentId document, List<Finding> findings) {
        return with(Samples.document(Processing.PENDING, Map.of()), findings);
    }

    private static DocumentView with(DocumentView plain, List<Finding> findings) {
        return new DocumentView(
                plain.id(),
                plain.agency(),
                plain.unit(),
                Custody.UNIT,
                plain.metadata(),
                Processing.PENDING,
                plain.components(),
                findings,
                plain.capturedAt(),
                plain.capturedBy(),
                plain.version());
    }

    @Override
    public <T> Optional<T> firstAmongHolders(String sha256, Function<List<DocumentId>, Optional<T>> look) {
        return byDigest.keySet().stream()
                .filter(id -> byDigest.get(id).equals(sha256))
                .map(id -> look.apply(List.of(id)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public DocumentView require(DocumentId id) {
        return Samples.document(Processing.DONE, Map.of());
    }

    @Override
    public List<DocumentView> list(Collection<DocumentId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Content open(DocumentId document, ComponentId component, RenditionPurpose purpose) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Content openPart(DocumentId document, ComponentId component, RenditionPurpose purpose) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StagedContent stage(String fileName, InputStream content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void discard(StagedContent staged) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long largestSize() {
        throw new UnsupportedOperationException();
    }
}
