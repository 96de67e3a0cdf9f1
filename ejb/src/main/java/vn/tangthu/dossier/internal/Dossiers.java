package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.api.UnknownDossierException;
import vn.tangthu.dossier.domain.DocumentTally;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.dossier.domain.FiledPlace;
import vn.tangthu.organization.api.OrganizationDirectory;

/** The dossiers and the documents' places in them, as far as the caller may see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Dossiers {
    @PersistenceContext
    EntityManager database;

    @Inject
    OrganizationDirectory organization;

    public void add(Dossier dossier) {
        database.persist(dossier);
        database.persist(new DocumentTally(dossier.id()));
    }

    /** @throws UnknownDossierException there is none, or the caller may not see it */
    public Dossier require(DossierId id) {
        return visible(id, database.find(Dossier.class, id.value()));
    }

    /** The same, locked until the end of the transaction: filing, removing and every change of state take turns. */
    public Dossier lock(DossierId id) {
        return visible(id, database.find(Dossier.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** A dossier read earlier in this transaction, locked until its end and as it is now. */
    public Dossier lock(Dossier seen) {
        database.refresh(seen, LockModeType.PESSIMISTIC_WRITE);
        return visible(seen.id(), seen);
    }

    public Optional<Dossier> findByCode(String code) {
        var visibility = organization.currentVisibility();
        return database.createQuery("select d from Dossier d where d.code = :code", Dossier.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(dossier -> dossier.isVisibleTo(visibility))
                .findFirst();
    }

    public List<Dossier> list(Collection<DossierId> ids) {
        var visibility = organization.currentVisibility();
        var values = ids.stream().map(DossierId::value).toList();
        database.createQuery("select t from DocumentTally t where t.dossier in :ids", DocumentTally.class)
                .setParameter("ids", values)
                .getResultList(); // so that the views find them at hand
        return database.createQuery("select d from Dossier d where d.id in :ids", Dossier.class)
                .setParameter("ids", values)
                .getResultStream()
                .filter(dossier -> dossier.isVisibleTo(visibility))
                .toList();
    }

    public DossierView view(Dossier dossier) {
        database.flush(); // so that the view has the version after the change
        return dossier.view(tally(dossier.id()).documentCount());
    }

    public DocumentTally tally(DossierId dossier) {
        return database.find(DocumentTally.class, dossier.value());
    }

    public void place(DossierId dossier, DossierDocument document) {
        database.persist(new FiledPlace(dossier, document));
    }

    public Optional<FiledPlace> findPlace(DossierId dossier, DocumentId document) {
        return Optional.ofNullable(database.find(FiledPlace.class, new FiledPlace.Key(dossier, document)));
    }

    public void remove(FiledPlace place) {
        database.remove(place);
    }

    /** Places after an ordinal, in order. */
    public List<DossierDocument> places(DossierId dossier, int after, int most) {
        return database.createQuery(
                        "select p.key.document, p.ordinal, p.filedAt, p.filedBy from FiledPlace p"
                                + " where p.key.dossier = :dossier and p.ordinal > :after order by p.ordinal",
                        Object[].class)
                .setParameter("dossier", dossier.value())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new DossierDocument(
                        new DocumentId((UUID) row[0]), (Integer) row[1], (Instant) row[2], (String) row[3]))
                .toList();
    }

    public boolean holdsAny(DossierId dossier, Collection<DocumentId> documents) {
        return !documents.isEmpty()
                && !database.createQuery(
                                "select p.ordinal from FiledPlace p"
                                        + " where p.key.dossier = :dossier and p.key.document in :documents",
                                Integer.class)
                        .setParameter("dossier", dossier.value())
                        .setParameter("documents", values(documents))
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    public List<Dossier> holding(DocumentId document) {
        var visibility = organization.currentVisibility();
        return database.createQuery(
                        "select d from Dossier d, FiledPlace p where p.key.dossier = d.id"
                                + " and p.key.document = :document order by d.id",
                        Dossier.class)
                .setParameter("document", document.value())
                .getResultStream()
                .filter(dossier -> dossier.isVisibleTo(visibility))
                .toList();
    }

    public List<Dossier> holdingAny(Collection<DocumentId> documents) {
        var visibility = organization.currentVisibility();
        return database.createQuery(
                        "select d from Dossier d where d.id in (select p.key.dossier from FiledPlace p"
                                + " where p.key.document in :documents)",
                        Dossier.class)
                .setParameter("documents", values(documents))
                .getResultStream()
                .filter(dossier -> dossier.isVisibleTo(visibility))
                .toList();
    }

    /** Those of the documents that another dossier holds which the archive has. */
    public List<DocumentId> archivedElsewhere(DossierId dossier, Collection<DocumentId> documents) {
        return database.createQuery(
                        "select distinct p.key.document from FiledPlace p, Dossier d where p.key.dossier = d.id"
                                + " and p.key.document in :documents and d.id <> :dossier and d.state in :states",
                        UUID.class)
                .setParameter("documents", values(documents))
                .setParameter("dossier", dossier.value())
                .setParameter("states", List.of(DossierState.SUBMITTED, DossierState.ARCHIVED))
                .getResultStream()
                .map(DocumentId::new)
                .toList();
    }

    private Dossier visible(DossierId id, Dossier found) {
        return Optional.ofNullable(found)
                .filter(dossier -> dossier.isVisibleTo(organization.currentVisibility()))
                .orElseThrow(() -> new UnknownDossierException(id.value().toString()));
    }

    private static List<UUID> values(Collection<DocumentId> documents) {
        return documents.stream().map(DocumentId::value).toList();
    }
}
