package vn.tangthu.search.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** Brings entries up to date, as the house itself; each call is one transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class EntryIndexing {
    /** Documents of one transaction. */
    static final int BATCH = 50;

    /** Letters of content held in memory. */
    private static final long MOST_LETTERS = 2_000_000;

    @Inject
    SearchEntries entries;

    @Inject
    DocumentWork documents;

    @Inject
    DossierReading dossiers;

    @Inject
    @ConfigProperty(name = "tangthu.search.text-bytes-per-component", defaultValue = "8388608")
    int bytesPerComponent;

    @Inject
    @ConfigProperty(name = "tangthu.search.text-bytes-per-document", defaultValue = "16777216")
    int bytesPerDocument;

    public void refreshDocuments(Collection<DocumentId> ids) {
        var letters = 0L;
        for (var id : ids) letters = heldAfter(letters + entries.refresh(id.value(), () -> describe(id)));
        entries.flush();
    }

    public void refreshDossier(DossierId id) {
        entries.refresh(id.value(), () -> describe(id));
        entries.flush();
    }

    /** One page of a dossier's documents; they follow it when custody changes. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Page<DossierDocument> documentsOf(DossierId dossier, Optional<String> after) {
        if (dossiers.list(List.of(dossier)).isEmpty()) return new Page<>(List.of(), Optional.empty());
        return dossiers.documents(dossier, new PageRequest(after, BATCH));
    }

    /** Writes entries anew, whatever the index is believed to have and whatever kind of thing each id stands for. */
    public void renew(Collection<UUID> ids) {
        var letters = 0L;
        for (var id : ids)
            letters = heldAfter(letters
                    + entries.renew(id, () -> describe(new DossierId(id)).or(() -> describe(new DocumentId(id)))));
        entries.flush();
    }

    /** No more texts than the memory for them allows. */
    private long heldAfter(long letters) {
        if (letters < MOST_LETTERS) return letters;
        entries.flush();
        return 0;
    }

    private Optional<EntrySource> describe(DocumentId id) {
        var texts = new DocumentTexts(
                component -> documents.open(component.id(), RenditionPurpose.TEXT),
                bytesPerComponent,
                bytesPerDocument);
        return documents.list(List.of(id)).stream()
                .findFirst()
                .map(view -> new EntrySource(EntrySources.of(view, DocumentTexts.digests(view)), () -> texts.of(view)));
    }

    private Optional<EntrySource> describe(DossierId id) {
        return dossiers.list(List.of(id)).stream()
                .findFirst()
                .map(EntrySources::of)
                .map(EntrySource::withoutText);
    }
}
