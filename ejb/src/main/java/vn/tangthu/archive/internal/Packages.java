package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.archive.api.NotArchivedException;
import vn.tangthu.archive.domain.ArchivalPackage;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.platform.PageRequest;

/** The archival packages, as far as the caller may see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Packages {
    @PersistenceContext
    EntityManager database;

    @Inject
    OrganizationDirectory organization;

    public void add(ArchivalPackage stored) {
        database.persist(stored);
    }

    public Optional<ArchivedDossier> find(DossierId dossier) {
        var visibility = organization.currentVisibility();
        return database.createQuery("select p from ArchivalPackage p where p.dossier = :dossier", ArchivalPackage.class)
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .map(ArchivalPackage::view)
                .filter(view -> visibility.covers(view.agency(), view.unit(), Visibility.Custody.ARCHIVE))
                .findFirst();
    }

    /** @throws NotArchivedException it is not archived, or the caller may not see it */
    public ArchivedDossier require(DossierId dossier) {
        return find(dossier)
                .orElseThrow(() -> new NotArchivedException(dossier.value().toString()));
    }

    /** Newest first, after the row of the cursor; one more than asked for when there are more. */
    public List<ArchivalPackage> list(PageRequest page) {
        var scope = new Scope(organization.currentVisibility());
        var after = page.afterId();
        var query = database.createQuery(
                "select p from ArchivalPackage p where " + scope.condition("p", "1 = 1")
                        + (after.isPresent() ? " and p.id < :after" : "") + " order by " + scope.order("p")
                        + "p.id desc",
                ArchivalPackage.class);
        after.ifPresent(id -> query.setParameter("after", id));
        return scope.narrow(query).setMaxResults(page.size() + 1).getResultList();
    }

    /** Whether an archived dossier has the code, whoever may see it. */
    public boolean holdsCode(String dossierCode) {
        return !database.createQuery("select p.id from ArchivalPackage p where p.dossierCode = :code", Object.class)
                .setParameter("code", dossierCode)
                .getResultList()
                .isEmpty();
    }

    /** Code of the first of the dossiers that is archived. */
    public Optional<String> firstArchived(Collection<DossierId> dossiers) {
        if (dossiers.isEmpty()) return Optional.empty();
        return database.createQuery(
                        "select p.dossierCode from ArchivalPackage p where p.dossier in :dossiers order by p.id",
                        String.class)
                .setParameter(
                        "dossiers", dossiers.stream().map(DossierId::value).toList())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
