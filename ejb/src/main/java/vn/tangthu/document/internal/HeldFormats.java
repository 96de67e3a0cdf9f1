package vn.tangthu.document.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.HeldFile;
import vn.tangthu.document.domain.Component;
import vn.tangthu.document.domain.Document;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.PageRequest;

/** Rows of files by their format; only inside a transaction. Counts are read from one index. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HeldFormats {
    /** @param bytes of all files together */
    public record Tally(String puid, String mediaType, long files, long bytes, long preserved) {}

    @PersistenceContext
    EntityManager database;

    /** Counts of all files in this breadth; they say nothing of what is in them, so that the administrator has them all. */
    public List<Tally> tallies(Visibility visibility) {
        var query = database.createQuery(
                "select c.pronom, c.mediaType, count(c.id), sum(c.bytes.size),"
                        + " sum(case when c.preserved = true then 1 else 0 end) from Component c where "
                        + (visibility.scope() == Scope.NONE ? "1 = 1" : condition(visibility))
                        + " group by c.pronom, c.mediaType",
                Object[].class);
        if (visibility.scope() != Scope.NONE) narrow(query, visibility);
        return query.getResultStream()
                .map(row -> new Tally((String) row[0], (String) row[1], number(row[2]), number(row[3]), number(row[4])))
                .toList();
    }

    /** One file more than asked for, when there are more. */
    public List<HeldFile> files(Visibility visibility, String mediaType, String puid, PageRequest page) {
        var after = page.afterId();
        var query = database.createQuery(
                "select c, d from Component c join Document d on d.id = c.document where " + condition(visibility)
                        + " and c.pronom = :puid and c.mediaType = :mediaType"
                        + (after.isPresent() ? " and c.id < :after" : "") + " order by " + order(visibility),
                Object[].class);
        narrow(query, visibility);
        after.ifPresent(id -> query.setParameter("after", id));
        return query.setParameter("puid", puid)
                .setParameter("mediaType", mediaType)
                .setMaxResults(page.size() + 1)
                .getResultStream()
                .map(row -> ((Component) row[0]).held((Document) row[1]))
                .toList();
    }

    private static String condition(Visibility visibility) {
        return switch (visibility.scope()) {
            case SYSTEM -> "1 = 1";
            case AGENCY -> "c.agency = :agency";
            case SUBMITTED_EVERYWHERE -> "c.custody = :custody";
            case UNIT, NONE -> "1 = 0";
        };
    }

    /** The index in its order: H2 reads it in that order only when all its columns are named, although the first are the same in all rows. */
    private static String order(Visibility visibility) {
        return switch (visibility.scope()) {
            case AGENCY -> "c.agency, c.pronom, c.mediaType, c.id desc";
            case SUBMITTED_EVERYWHERE -> "c.custody, c.pronom, c.mediaType, c.id desc";
            case SYSTEM, UNIT, NONE -> "c.id desc";
        };
    }

    private static void narrow(Query query, Visibility visibility) {
        if (visibility.scope() == Scope.AGENCY)
            query.setParameter("agency", visibility.agency().orElseThrow().value());
        if (visibility.scope() == Scope.SUBMITTED_EVERYWHERE) query.setParameter("custody", Custody.ARCHIVE);
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    /** The verdict on the PDF/A that a file has now; changes the row without reading it. */
    public void judged(ComponentId component, Conformance verdict) {
        database.createQuery("update Component c set c.preserved = :preserved where c.id = :id")
                .setParameter("preserved", verdict == Conformance.CONFORMANT)
                .setParameter("id", component.value())
                .executeUpdate();
    }

    /** The files of a document have no PDF/A any more; changes rows without reading them. */
    public void unjudged(DocumentId document) {
        database.createQuery("update Component c set c.preserved = false where c.document = :document")
                .setParameter("document", document.value())
                .executeUpdate();
    }
}
