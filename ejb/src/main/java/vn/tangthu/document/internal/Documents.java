package vn.tangthu.document.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentWork.Extent;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.domain.Component;
import vn.tangthu.document.domain.Document;
import vn.tangthu.document.domain.DocumentStep;
import vn.tangthu.document.domain.NotedFinding;
import vn.tangthu.document.domain.Rendition;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;

/** Rows of documents; only inside a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Documents {
    private static final int MOST_DUPLICATES = 20;

    @PersistenceContext
    EntityManager database;

    /** A document with all its rows. */
    public record Rows(
            List<Document> documents,
            List<Component> components,
            List<Rendition> renditions,
            List<DocumentStep> steps,
            List<NotedFinding> findings) {
        /** Each after those it refers to. */
        Stream<Object> all() {
            return Stream.of(documents, components, renditions, steps, findings).flatMap(List::stream);
        }
    }

    public void add(Object row) {
        database.persist(row);
    }

    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(database.find(Document.class, id.value()));
    }

    /** The document, locked until the transaction ends: its steps end one after the other. */
    public Optional<Document> findLocked(DocumentId id) {
        return Optional.ofNullable(database.find(Document.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Component> find(ComponentId id) {
        return Optional.ofNullable(database.find(Component.class, id.value()));
    }

    public Optional<Rendition> findCurrent(ComponentId component, RenditionPurpose purpose) {
        return database.createQuery(
                        "select r from Rendition r where r.component = :component and r.purpose = :purpose"
                                + " and r.supersededAt is null",
                        Rendition.class)
                .setParameter("component", component.value())
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    public List<DocumentStep> steps(DocumentId document) {
        return database.createQuery("select s from DocumentStep s where s.key.document = :document", DocumentStep.class)
                .setParameter("document", document.value())
                .getResultList();
    }

    public List<Finding> findings(DocumentId document) {
        return database.createQuery(
                        "select f from NotedFinding f where f.document = :document order by f.id", NotedFinding.class)
                .setParameter("document", document.value())
                .getResultStream()
                .map(NotedFinding::finding)
                .toList();
    }

    public void removeFindings(DocumentId document, String origin) {
        database.createQuery("delete from NotedFinding f where f.document = :document and f.origin = :origin")
                .setParameter("document", document.value())
                .setParameter("origin", origin)
                .executeUpdate();
    }

    public void removeFinding(DocumentId document, String code) {
        database.createQuery("delete from NotedFinding f where f.document = :document and f.code = :code")
                .setParameter("document", document.value())
                .setParameter("code", code)
                .executeUpdate();
    }

    /** Changes made so far are seen by what is asked next. */
    public void flush() {
        database.flush();
    }

    /** All rows of the documents, one query per table. */
    public Rows rows(Collection<DocumentId> documents) {
        var ids = values(documents);
        return new Rows(
                query("select d from Document d where d.id in (:ids)", Document.class, ids),
                query("select c from Component c where c.document in (:ids) order by c.ordinal", Component.class, ids),
                query(
                        "select r from Rendition r where r.document in (:ids) and r.supersededAt is null"
                                + " order by r.purpose",
                        Rendition.class,
                        ids),
                query("select s from DocumentStep s where s.key.document in (:ids)", DocumentStep.class, ids),
                query(
                        "select f from NotedFinding f where f.document in (:ids) order by f.id",
                        NotedFinding.class,
                        ids));
    }

    /** The rows are not needed any more: the queries that follow in the transaction need not look for changes in them. */
    public void letGo(Rows rows) {
        rows.all().forEach(database::detach);
    }

    /** Hibernate translates a query with a list anew each time: the frequent case of one id goes without. */
    private <T> List<T> query(String text, Class<T> type, List<UUID> ids) {
        if (ids.size() != 1)
            return database.createQuery(text, type).setParameter("ids", ids).getResultList();
        return database.createQuery(text.replace(" in (:ids)", " = :id"), type)
                .setParameter("id", ids.get(0))
                .getResultList();
    }

    /** Other documents of the same agency with the same number, notation, issuer and date; a few, the oldest first. */
    public List<UUID> duplicates(Document document) {
        if (document.duplicateKey().isEmpty()) return List.of();
        return database.createQuery(
                        "select d.id from Document d where d.agency = :agency and d.duplicateKey = :key"
                                + " and d.id <> :self order by d.id",
                        UUID.class)
                .setParameter("agency", document.agency().value())
                .setParameter("key", document.duplicateKey().get())
                .setParameter("self", document.id().value())
                .setMaxResults(MOST_DUPLICATES)
                .getResultList();
    }

    /** The newest documents with these bytes, or the newest before one of them; some at a time. */
    public List<DocumentId> holding(String sha256, Optional<DocumentId> before) {
        var query = database.createQuery(
                "select distinct c.document from Component c where c.bytes.sha256 = :sha256"
                        + (before.isPresent() ? " and c.document < :before" : "") + " order by c.document desc",
                UUID.class);
        before.ifPresent(id -> query.setParameter("before", id.value()));
        return query.setParameter("sha256", sha256)
                .setMaxResults(DocumentReading.HOLDERS_AT_A_TIME)
                .getResultStream()
                .map(DocumentId::new)
                .toList();
    }

    public Extent extent(Collection<DocumentId> documents) {
        var sums = database.createQuery(
                        "select count(c), sum(c.bytes.size) from Component c where c.document in :ids", Object[].class)
                .setParameter("ids", values(documents))
                .getSingleResult();
        return new Extent(
                Math.toIntExact((Long) sums[0]),
                Optional.ofNullable((Long) sums[1]).orElse(0L));
    }

    /** Changes rows without reading them: documents read earlier in the transaction do not know it. */
    public void handOver(Collection<DocumentId> documents, Custody to) {
        database.createQuery("update Document d set d.custody = :to, d.version = d.version + 1"
                        + " where d.id in :ids and d.custody <> :to")
                .setParameter("to", to)
                .setParameter("ids", values(documents))
                .executeUpdate();
        database.createQuery("update Component c set c.custody = :to where c.document in :ids and c.custody <> :to")
                .setParameter("to", to)
                .setParameter("ids", values(documents))
                .executeUpdate();
    }

    public void supersede(ComponentId component, RenditionPurpose purpose, Instant at) {
        findCurrent(component, purpose).ifPresent(r -> r.supersede(at));
    }

    public void supersede(DocumentId document, Collection<RenditionPurpose> purposes, Instant at) {
        database.createQuery(
                        "select r from Rendition r where r.document = :document and r.supersededAt is null",
                        Rendition.class)
                .setParameter("document", document.value())
                .getResultStream()
                .filter(r -> purposes.contains(r.purpose()))
                .forEach(r -> r.supersede(at));
    }

    /** Which of the digests are named by a row. Opens its own transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Set<String> named(Collection<String> sha512) {
        var named = new HashSet<String>();
        for (var entity : List.of("Component", "Rendition", "ProposedRendition"))
            named.addAll(database.createQuery(
                            "select x.bytes.sha512 from " + entity + " x where x.bytes.sha512 in (:digests)",
                            String.class)
                    .setParameter("digests", sha512)
                    .getResultList());
        return named;
    }

    private static List<UUID> values(Collection<DocumentId> documents) {
        return documents.stream().map(DocumentId::value).toList();
    }
}
