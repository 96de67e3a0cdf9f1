package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.document.domain.Document;
import vn.tangthu.document.internal.ContentReadings.Reading;
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
    ContentReadings readings;

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
        var content = find(id, component, purpose);
        readings.whole(reading(id, component, purpose), content);
        return content;
    }

    @Override
    public Content openPart(DocumentId id, ComponentId component, RenditionPurpose purpose) {
        var content = find(id, component, purpose);
        readings.part(reading(id, component, purpose), content);
        return content;
    }

    private Content find(DocumentId id, ComponentId component, RenditionPurpose purpose) {
        visible(id);
        if (!contents.require(component).document().equals(id))
            throw new UnknownDocumentException("component " + component.value() + " of document " + id.value());
        return contents.open(component, purpose);
    }

    private Reading reading(DocumentId id, ComponentId component, RenditionPurpose purpose) {
        return new Reading(id, visible(id).agency(), component, purpose, Optional.empty());
    }

    private Document visible(DocumentId id) {
        var visibility = directory.currentVisibility();
        return documents
                .find(id)
                .filter(d -> d.isSeenBy(visibility))
                .orElseThrow(() -> new UnknownDocumentException("document " + id.value()));
    }
}
