package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tangthu.archive.domain.check.SubmittedDocument;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.signature.api.SignatureWork;

/** For workers: the documents of a dossier one after another by ordinal, read page by page: never all in memory. */
@ApplicationScoped
public class DossierContents {
    @Inject
    DossierReading dossiers;

    @Inject
    DocumentWork documents;

    @Inject
    SignatureWork signatures;

    public Iterator<SubmittedDocument> documents(DossierId dossier) {
        return new Pages(dossier);
    }

    private List<SubmittedDocument> complete(List<DossierDocument> places) {
        var ids = places.stream().map(DossierDocument::document).toList();
        var views = documents.list(ids).stream().collect(Collectors.toMap(DocumentView::id, Function.identity()));
        var signed = signatures.signatures(ids);
        var found = new ArrayList<SubmittedDocument>();
        for (var place : places) {
            var view = Optional.ofNullable(views.get(place.document()))
                    .orElseThrow(() -> new IllegalStateException("no document " + place.document()));
            found.add(new SubmittedDocument(place, view, signed.getOrDefault(place.document(), List.of())));
        }
        return found;
    }

    private final class Pages implements Iterator<SubmittedDocument> {
        private final DossierId dossier;
        private Iterator<SubmittedDocument> page;
        private Optional<String> next;

        private Pages(DossierId dossier) {
            this.dossier = dossier;
            read(Optional.empty());
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next.isPresent()) read(next);
            return page.hasNext();
        }

        @Override
        public SubmittedDocument next() {
            if (!hasNext()) throw new NoSuchElementException();
            return page.next();
        }

        private void read(Optional<String> after) {
            var places = dossiers.documents(dossier, new PageRequest(after, PageRequest.LARGEST));
            page = complete(places.items()).iterator();
            next = places.next();
        }
    }
}
