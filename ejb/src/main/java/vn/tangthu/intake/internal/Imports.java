package vn.tangthu.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.intake.api.ImportFinding;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.intake.api.ImportState;
import vn.tangthu.intake.domain.BroughtDocument;
import vn.tangthu.intake.domain.BroughtDossier;
import vn.tangthu.intake.domain.BroughtKey;
import vn.tangthu.intake.domain.DossierKey;
import vn.tangthu.intake.domain.NotedImportFinding;
import vn.tangthu.intake.domain.PackageImport;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.PageRequest;

/** Bulk imports, their findings and what they brought. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Imports {
    private static final List<ImportState> UNFINISHED = List.of(ImportState.QUEUED, ImportState.RUNNING);

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    public void add(PackageImport run) {
        database.persist(run);
    }

    public Optional<PackageImport> find(ImportId id) {
        return Optional.ofNullable(database.find(PackageImport.class, id.value()));
    }

    /** Locked until the end of the transaction. */
    public Optional<PackageImport> lock(ImportId id) {
        return Optional.ofNullable(database.find(PackageImport.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Locked for a step of a run.
     *
     * @throws ClaimLostException another run has it by now
     */
    public PackageImport lock(Claim claim) {
        return lock(claim.id())
                .filter(run -> run.isClaimedBy(claim.run()))
                .orElseThrow(() -> new ClaimLostException(claim));
    }

    /** Newest first; one more than asked for when there are more. */
    public List<PackageImport> list(AgencyId agency, PageRequest page) {
        var after = page.afterId();
        var query = database.createQuery(
                        "select i from PackageImport i where i.agency = :agency"
                                + (after.isPresent() ? " and i.id < :after" : "")
                                + " order by i.id desc",
                        PackageImport.class)
                .setParameter("agency", agency.value())
                .setMaxResults(page.size() + 1);
        after.ifPresent(id -> query.setParameter("after", id));
        return query.getResultList();
    }

    /** After a number, in order; one more than asked for when there are more. */
    public List<ImportFinding> findings(ImportId id, int after, int size) {
        return database.createQuery(
                        "select f from NotedImportFinding f where f.key.run = :run and f.key.number > :after"
                                + " order by f.key.number",
                        NotedImportFinding.class)
                .setParameter("run", id.value())
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultStream()
                .map(NotedImportFinding::view)
                .toList();
    }

    public void note(PackageImport run, ImportFinding finding) {
        database.persist(new NotedImportFinding(run.id(), finding));
    }

    /** Imports that no run holds at that time, and that wait for nothing. */
    public List<ImportId> waiting(Instant at) {
        return database.createQuery(
                        "select i.id from PackageImport i where i.state in :unfinished and i.givenUp = false"
                                + " and (i.claimedUntil is null or i.claimedUntil <= :at) order by i.id",
                        UUID.class)
                .setParameter("unfinished", UNFINISHED)
                .setParameter("at", at)
                .getResultStream()
                .map(ImportId::new)
                .toList();
    }

    /** Holds the claims further on; those that are lost stay lost. */
    public void renew(Set<Claim> claims, Instant until) {
        for (var claim : claims)
            database.createQuery(
                            "update PackageImport i set i.claimedUntil = :until where i.id = :id and i.claim = :run")
                    .setParameter("until", until)
                    .setParameter("id", claim.id().value())
                    .setParameter("run", claim.run())
                    .executeUpdate();
    }

    public Optional<DossierId> findDossier(AgencyId agency, DossierKey key) {
        return Optional.ofNullable(database.find(BroughtDossier.class, BroughtDossier.keyOf(agency, key)))
                .map(BroughtDossier::dossier);
    }

    /** Whether a package brought a document to that place in a dossier. */
    public boolean isTaken(AgencyId agency, String placeKey) {
        return !database.createQuery(
                        "select d.row from BroughtDocument d where d.key.agency = :agency and d.placeKey = :place",
                        Integer.class)
                .setParameter("agency", agency.value())
                .setParameter("place", placeKey)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public boolean isThere(AgencyId agency, String documentKey) {
        return database.find(BroughtDocument.class, new BroughtKey(agency, documentKey)) != null;
    }

    public void add(BroughtDossier dossier) {
        database.persist(dossier);
    }

    public void add(BroughtDocument document) {
        database.persist(document);
    }

    Instant now() {
        return clock.instant();
    }
}
