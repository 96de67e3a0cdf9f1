package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.tangthu.archive.domain.check.DuplicateCheck;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.dossier.api.DossierReading;

/** What the archive holds already, by code and by bytes. */
@ApplicationScoped
@Transactional
public class ArchiveHoldings implements DuplicateCheck.Holdings {
    @Inject
    Packages packages;

    @Inject
    DocumentReading documents;

    @Inject
    DossierReading dossiers;

    @Override
    public boolean holdsCode(String dossierCode) {
        return packages.holdsCode(dossierCode);
    }

    @Override
    public Optional<String> dossierHolding(String sha256) {
        return documents.firstAmongHolders(sha256, some -> packages.firstArchived(dossiers.holdingAny(some)));
    }
}
