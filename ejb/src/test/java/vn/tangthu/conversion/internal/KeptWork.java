package vn.tangthu.conversion.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;

/** Documents in memory: what a handler left there. */
final class KeptWork implements DocumentWork {
    final DocumentId document = new DocumentId(Ids.next());
    final Map<String, NewRendition> renditions = new LinkedHashMap<>();
    final Map<String, String> bytes = new LinkedHashMap<>();
    final List<List<Finding>> finished = new ArrayList<>();

    private final Map<ComponentId, Path> originals = new LinkedHashMap<>();
    private final List<ComponentView> components = new ArrayList<>();

    void hold(Path original, String mediaType) throws IOException {
        var id = new ComponentId(Ids.next());
        originals.put(id, original);
        components.add(new ComponentView(
                id,
                components.size() + 1,
                original.getFileName().toString(),
                mediaType,
                Optional.empty(),
                Files.size(original),
                "",
                "",
                List.of()));
    }

    @Override
    public DocumentView require(DocumentId id) {
        return new DocumentView(
                document,
                new AgencyId(Ids.next()),
                new UnitId(Ids.next()),
                Custody.values()[0],
                new DocumentMetadata(Direction.INCOMING, Map.of()),
                Processing.PENDING,
                components,
                List.of(),
                Instant.EPOCH,
                "vanthu",
                0);
    }

    @Override
    public List<DocumentView> list(Collection<DocumentId> ids) {
        return List.of(require(document));
    }

    @Override
    public Content open(ComponentId component, RenditionPurpose purpose) {
        return new OriginalFile(originals.get(component));
    }

    @Override
    public void addRendition(NewRendition rendition, InputStream stream) {
        add(keep(rendition, stream));
    }

    @Override
    public KeptRendition keep(NewRendition rendition, InputStream stream) {
        var key = originals.get(rendition.component()).getFileName() + " " + rendition.purpose();
        try {
            bytes.put(key, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return new KeptRendition(rendition, 0, "", key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void replaceRenditions(DocumentId id, Set<RenditionPurpose> purposes, Collection<KeptRendition> kept) {
        renditions.values().removeIf(made -> purposes.contains(made.purpose()));
        kept.forEach(this::add);
    }

    private void add(KeptRendition kept) {
        var made = kept.made();
        renditions.put(originals.get(made.component()).getFileName() + " " + made.purpose(), made);
    }

    @Override
    public void finishStep(DocumentId id, ProcessingStep step, List<Finding> findings) {
        if (step == ProcessingStep.PRESERVATION) finished.add(findings);
    }

    @Override
    public void note(DocumentId document, ProcessingStep step, Finding finding) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Extent extent(Collection<DocumentId> documents) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void changeCustody(Collection<DocumentId> documents, Custody custody) {
        throw new UnsupportedOperationException();
    }

    /** Handlers read the file in place. */
    private record OriginalFile(Path file) implements Content {
        @Override
        public String fileName() {
            return file.getFileName().toString();
        }

        @Override
        public String mediaType() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String sha256() {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream stream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream stream(long from, long length) {
            throw new UnsupportedOperationException();
        }
    }
}
