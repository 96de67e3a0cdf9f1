package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.document.domain.Document;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Roles;

/** Documents as far as the caller may see them. */
@Stateless
@RolesAllowed({
    Roles.RECORDS_CLERK,
    Roles.OFFICER,
    Roles.LEADER,
    Roles.ARCHIVIST,
    Roles.HOME_AFFAIRS,
    Roles.ADMINISTRATOR,
    Roles.SYSTEM
})
public class DocumentReadingBean implements DocumentReading {
    /** Ids in one query. */
    static final int BATCH = 500;

    @Inject
    Documents documents;

    @Inject
    KeptContents contents;

    @Inject
    OrganizationDirectory directory;

    @Inject
    AuditTrail audit;

    @Override
    public DocumentView require(DocumentId id) {
        visible(id);
        return new DocumentViews(documents.rows(List.of(id))).view(id).orElseThrow();
    }

    @Override
    public List<DocumentView> list(Collection<DocumentId> ids) {
        var visibility = directory.currentVisibility();
        return views(documents, ids).stream()
                .filter(v -> visibility.covers(v.agency(), v.unit(), v.custody()))
                .toList();
    }

    static List<DocumentView> views(Documents documents, Collection<DocumentId> ids) {
        var wanted = List.copyOf(ids);
        var found = new ArrayList<DocumentView>();
        for (var from = 0; from < wanted.size(); from += BATCH) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + BATCH));
            var rows = documents.rows(some);
            var views = new DocumentViews(rows);
            some.stream().map(views::view).flatMap(Optional::stream).forEach(found::add);
            documents.letGo(rows);
        }
        return found;
    }

    @Override
    public <T> Optional<T> firstAmongHolders(String sha256, Function<List<DocumentId>, Optional<T>> look) {
        var some = documents.holding(sha256, Optional.empty());
        while (!some.isEmpty()) {
            var found = look.apply(some);
            if (found.isPresent() || some.size() < HOLDERS_AT_A_TIME) return found;
            some = documents.holding(sha256, Optional.of(some.get(some.size() - 1)));
        }
        return Optional.empty();
    }

    @Override
    public Content open(DocumentId id, ComponentId component, RenditionPurpose purpose) {
        var document = visible(id);
        if (!contents.require(component).document().equals(id))
            throw new UnknownDocumentException("component " + component.value() + " of document " + id.value());
        var content = contents.open(component, purpose);
        audit.record(new AuditEvent(
                "CONTENT_READ",
                "DOCUMENT",
                id.value().toString(),
                Optional.of(document.agency().value()),
                Map.of(
                        "component", component.value().toString(),
                        "rendition", purpose.name(),
                        "fileName", content.fileName())));
        return content;
    }

    private Document visible(DocumentId id) {
        var visibility = directory.currentVisibility();
        return documents
                .find(id)
                .filter(d -> d.isSeenBy(visibility))
                .orElseThrow(() -> new UnknownDocumentException("document " + id.value()));
    }
}
