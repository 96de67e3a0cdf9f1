package vn.tangthu.document.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.document.api.RenditionSelection.ChosenComponent;
import vn.tangthu.document.api.RenditionSelection.Values;
import vn.tangthu.organization.api.AgencyId;

/** Finds files by their renditions; only inside a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ChosenRenditions {
    private static final int MOST_VALUES = 300;
    private static final char LEAST = 1;
    private static final String CONVERSION = "CNV-";

    @PersistenceContext
    EntityManager database;

    public long count(AgencyId agency, RenditionQuery query) {
        var conditions = new SelectionConditions(agency, query);
        var counting = database.createQuery(conditions.counting(), Long.class);
        conditions.values().forEach(counting::setParameter);
        return counting.getSingleResult();
    }

    public List<ChosenComponent> choose(
            AgencyId agency, RenditionQuery query, Optional<ChosenComponent> after, int most) {
        var conditions = new SelectionConditions(agency, query);
        var choosing = database.createQuery(conditions.choosing(after), Object[].class);
        conditions.values().forEach(choosing::setParameter);
        return choosing.setMaxResults(most)
                .getResultStream()
                .map(row -> new ChosenComponent(new DocumentId((UUID) row[0]), new ComponentId((UUID) row[1])))
                .toList();
    }

    public Values values() {
        var preservation = Map.<String, Object>of("purpose", RenditionPurpose.PRESERVATION);
        return new Values(
                after("", nextOf("tool"), preservation),
                after("", nextOf("profile"), preservation),
                after(
                                CONVERSION,
                                "select f.code from NotedFinding f where f.code >= :next order by f.code, f.document",
                                Map.of())
                        .stream()
                        .filter(code -> code.startsWith(CONVERSION))
                        .toList(),
                after(
                        "",
                        "select c.mediaType from Component c where c.mediaType >= :next"
                                + " order by c.mediaType, c.document, c.id",
                        Map.of()));
    }

    private static String nextOf(String field) {
        return "select r." + field + " from Rendition r where r.purpose = :purpose and r." + field
                + " >= :next order by r.purpose, r." + field + ", r.document, r.component";
    }

    /** Each value by one step in the index from the one before it: H2 visits all equal ones for "greater", so the next text is asked for. */
    private List<String> after(String first, String next, Map<String, Object> parameters) {
        var values = new ArrayList<String>();
        var last = Optional.of(first);
        while (last.isPresent() && values.size() < MOST_VALUES) {
            var query = database.createQuery(next, String.class).setParameter("next", last.get() + LEAST);
            parameters.forEach(query::setParameter);
            last = query.setMaxResults(1).getResultStream().findFirst();
            last.ifPresent(values::add);
        }
        return values;
    }
}
