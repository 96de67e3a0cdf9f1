package vn.tangthu.dossier.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Reading dossiers; narrowed by the caller's visibility (the house itself sees all). */
public interface DossierReading {

    /** @throws UnknownDossierException there is none, or the caller may not see it */
    DossierView require(DossierId id);

    /** Those of the dossiers that exist and may be seen, in the order asked for. */
    List<DossierView> list(Collection<DossierId> ids);

    Optional<DossierView> findByCode(String code);

    /** Newest first. */
    Page<DossierSummary> list(DossierQuery query, PageRequest page);

    DossierCounts counts();

    /** Documents by ordinal. */
    Page<DossierDocument> documents(DossierId dossier, PageRequest page);

    /** Dossiers that hold the document, among those the caller may see. */
    List<DossierId> holding(DocumentId document);

    /** Dossiers that hold at least one of the documents, among those the caller may see, in no order. */
    List<DossierId> holdingAny(Collection<DocumentId> documents);
}
