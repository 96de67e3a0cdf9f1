package vn.tangthu.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.document.api.DocumentDescribed;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentProcessed;
import vn.tangthu.dossier.api.DossierArchived;
import vn.tangthu.dossier.api.DossierChanged;
import vn.tangthu.dossier.api.DossierClosed;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierOpened;
import vn.tangthu.dossier.api.DossierReturned;
import vn.tangthu.dossier.api.DossierSubmitted;
import vn.tangthu.platform.EventHandler;

/** The events that bring entries up to date. An event only names what changed; what it says now is read anew. */
@ApplicationScoped
public class FollowedEvents {
    @Inject
    EntryIndexing indexing;

    @Produces
    @ApplicationScoped
    EventHandler<DocumentCaptured> captured() {
        return following("search.document-captured", DocumentCaptured.class, event -> document(event.document()));
    }

    @Produces
    @ApplicationScoped
    EventHandler<DocumentProcessed> processed() {
        return following("search.document-processed", DocumentProcessed.class, event -> document(event.document()));
    }

    @Produces
    @ApplicationScoped
    EventHandler<DocumentDescribed> described() {
        return following("search.document-described", DocumentDescribed.class, event -> document(event.document()));
    }

    @Produces
    @ApplicationScoped
    EventHandler<DossierOpened> opened() {
        return following(
                "search.dossier-opened", DossierOpened.class, event -> indexing.refreshDossier(event.dossier()));
    }

    @Produces
    @ApplicationScoped
    EventHandler<DossierChanged> changed() {
        return following(
                "search.dossier-changed", DossierChanged.class, event -> indexing.refreshDossier(event.dossier()));
    }

    @Produces
    @ApplicationScoped
    EventHandler<DossierClosed> closed() {
        return following(
                "search.dossier-closed", DossierClosed.class, event -> indexing.refreshDossier(event.dossier()));
    }

    @Produces
    @ApplicationScoped
    EventHandler<DossierSubmitted> submitted() {
        return following("search.dossier-submitted", DossierSubmitted.class, event -> custody(event.dossier()));
    }

    @Produces
    @ApplicationScoped
    EventHandler<DossierReturned> returned() {
        return following("search.dossier-returned", DossierReturned.class, event -> custody(event.dossier()));
    }

    @Produces
    @ApplicationScoped
    EventHandler<DossierArchived> archived() {
        return following("search.dossier-archived", DossierArchived.class, event -> custody(event.dossier()));
    }

    @Produces
    @ApplicationScoped
    EventHandler<EntriesInDoubt> inDoubt() {
        return following("search.entries-in-doubt", EntriesInDoubt.class, event -> indexing.renew(event.entries()));
    }

    private void document(DocumentId id) {
        indexing.refreshDocuments(List.of(id));
    }

    /** Custody decides who may see: the documents change with their dossier. */
    private void custody(DossierId dossier) {
        indexing.refreshDossier(dossier);
        var page = indexing.documentsOf(dossier, Optional.empty());
        while (!page.items().isEmpty()) {
            indexing.refreshDocuments(
                    page.items().stream().map(DossierDocument::document).toList());
            if (page.next().isEmpty()) return;
            page = indexing.documentsOf(dossier, page.next());
        }
    }

    private static <E extends Record> EventHandler<E> following(String name, Class<E> event, Consumer<E> work) {
        return new Following<>(name, event, work);
    }

    private record Following<E extends Record>(String name, Class<E> event, Consumer<E> work)
            implements EventHandler<E> {
        @Override
        public void handle(E happened) {
            work.accept(happened);
        }
    }
}
