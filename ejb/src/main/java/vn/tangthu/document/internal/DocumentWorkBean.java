package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentProcessed;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.document.domain.DocumentStep;
import vn.tangthu.document.domain.NotedFinding;
import vn.tangthu.document.domain.NotedFinding.Noted;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Roles;

/** What the house itself does with documents after their capture. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DocumentWorkBean implements DocumentWork {
    @Inject
    Documents documents;

    @Inject
    KeptContents contents;

    @Inject
    ContentStore store;

    @Inject
    NewRenditions renditions;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Override
    public DocumentView require(DocumentId id) {
        return new DocumentViews(documents.rows(List.of(id))).view(id).orElseThrow(() -> unknown(id));
    }

    @Override
    public List<DocumentView> list(Collection<DocumentId> ids) {
        return DocumentReadingBean.views(documents, ids);
    }

    @Override
    public Content open(ComponentId component, RenditionPurpose purpose) {
        return contents.open(component, purpose);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void addRendition(NewRendition rendition, InputStream bytes) {
        renditions.add(keep(rendition, bytes));
    }

    @Override
    public void replaceRenditions(DocumentId id, Set<RenditionPurpose> purposes, Collection<KeptRendition> kept) {
        renditions.replace(id, purposes, kept);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public KeptRendition keep(NewRendition rendition, InputStream bytes) {
        var id = Ids.next();
        var placed = false;
        try {
            var received = new Reception(store, new NoScanner(), Long.MAX_VALUE).receive(id, bytes);
            store.seal(id);
            store.place(id, received.sha512(), received.size());
            placed = true;
            return new KeptRendition(rendition, received.size(), received.sha256(), received.sha512());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!placed) store.discard(id);
        }
    }

    @Override
    public void finishStep(DocumentId id, ProcessingStep step, List<Finding> findings) {
        var document = documents.findLocked(id).orElseThrow(() -> unknown(id)).id();
        documents.removeFindings(document, step.name());
        var noted = new Noted(step.name(), clock.instant());
        for (var finding : findings) documents.add(new NotedFinding(Ids.next(), document, finding, noted));
        var steps = documents.steps(document);
        steps.stream().filter(s -> s.is(step)).forEach(s -> s.finish(clock.instant()));
        if (steps.stream().noneMatch(DocumentStep::isPending)) outbox.announce(new DocumentProcessed(document));
    }

    @Override
    public void note(DocumentId id, ProcessingStep step, Finding finding) {
        var document = documents.findLocked(id).orElseThrow(() -> unknown(id)).id();
        var noted = new NotedFinding(Ids.next(), document, finding, new Noted(step.name(), clock.instant()));
        if (documents.findings(document).contains(noted.finding())) return;
        documents.add(noted);
        if (documents.steps(document).stream().noneMatch(DocumentStep::isPending))
            outbox.announce(new DocumentProcessed(document));
    }

    @Override
    public Extent extent(Collection<DocumentId> ids) {
        return documents.extent(ids);
    }

    @Override
    @RolesAllowed({Roles.SYSTEM, Roles.RECORDS_CLERK, Roles.OFFICER, Roles.LEADER, Roles.ARCHIVIST})
    public void changeCustody(Collection<DocumentId> ids, Custody custody) {
        documents.handOver(ids, custody);
    }

    private static UnknownDocumentException unknown(DocumentId id) {
        return new UnknownDocumentException("document " + id.value());
    }
}
