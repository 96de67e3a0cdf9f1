package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierCounts;
import vn.tangthu.dossier.api.DossierQuery;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.dossier.domain.PlainText;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Lists and counts of dossiers, narrowed to what the caller may see; each condition is answered by an index of V05. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DossierListing {
    /** Dossiers due are notified 30 days ahead, NĐ 30/2020/NĐ-CP Annex VI. */
    private static final int DAYS_AHEAD = 30;

    @PersistenceContext
    EntityManager database;

    @Inject
    OrganizationDirectory organization;

    @Inject
    DossierRules rules;

    public Page<DossierSummary> list(DossierQuery query, PageRequest page) {
        var conditions = new Conditions(organization.currentVisibility());
        query.state().ifPresent(state -> conditions.add("d.state = :state", "state", state));
        query.year().ifPresent(year -> conditions.add("d.year = :year", "year", year));
        query.unit().ifPresent(unit -> conditions.add("d.unit = :ofUnit", "ofUnit", unit.value()));
        query.submissionDueBy().ifPresent(conditions::dueBy);
        query.text()
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> conditions.add("d.searchText like :text escape '!'", "text", pattern(text)));
        page.after().map(Cursors::id).ifPresent(id -> conditions.add("d.id < :after", "after", id));
        var rows = conditions
                .on(database.createQuery(
                        "select d, t.documentCount from Dossier d, DocumentTally t where t.dossier = d.id" + conditions
                                + " order by d.id desc",
                        Object[].class))
                .setMaxResults(page.size() + 1)
                .getResultStream()
                .map(row -> ((Dossier) row[0]).summary((Integer) row[1]))
                .toList();
        return page(rows, page.size());
    }

    public DossierCounts counts() {
        var conditions = new Conditions(organization.currentVisibility());
        var states = new EnumMap<DossierState, Long>(DossierState.class);
        conditions
                .on(database.createQuery(
                        "select d.state, count(d.id) from Dossier d where 1 = 1" + conditions + " group by d.state",
                        Object[].class))
                .getResultStream()
                .forEach(row -> states.put((DossierState) row[0], (Long) row[1]));
        var today = rules.today();
        var overdue = dueBy(today.minusDays(1));
        return new DossierCounts(
                states.getOrDefault(DossierState.OPEN, 0L),
                states.getOrDefault(DossierState.CLOSED, 0L),
                states.getOrDefault(DossierState.SUBMITTED, 0L),
                states.getOrDefault(DossierState.ARCHIVED, 0L),
                dueBy(today.plusDays(DAYS_AHEAD)) - overdue,
                overdue);
    }

    private long dueBy(LocalDate day) {
        var conditions = new Conditions(organization.currentVisibility());
        conditions.dueBy(day);
        return conditions
                .on(database.createQuery("select count(d.id) from Dossier d where 1 = 1" + conditions, Long.class))
                .getSingleResult();
    }

    private static Page<DossierSummary> page(List<DossierSummary> rows, int size) {
        if (rows.size() <= size) return new Page<>(rows, Optional.empty());
        var shown = rows.subList(0, size);
        return new Page<>(shown, Optional.of(shown.get(size - 1).id().value().toString()));
    }

    private static String pattern(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** The where clause and its parameters. */
    private static final class Conditions {
        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(Visibility visibility) {
            switch (visibility.scope()) {
                case SYSTEM -> {}
                case NONE -> clauses.add("1 = 0");
                case UNIT ->
                    visibility
                            .unit()
                            .ifPresentOrElse(
                                    unit -> add("d.unit = :unit", "unit", unit.value()), () -> clauses.add("1 = 0"));
                case AGENCY ->
                    visibility
                            .agency()
                            .ifPresentOrElse(
                                    agency -> add("d.agency = :agency", "agency", agency.value()),
                                    () -> clauses.add("1 = 0"));
                case SUBMITTED_EVERYWHERE ->
                    add("d.state in :held", "held", List.of(DossierState.SUBMITTED, DossierState.ARCHIVED));
            }
        }

        void add(String clause, String name, Object value) {
            clauses.add(clause);
            parameters.put(name, value);
        }

        void dueBy(LocalDate day) {
            add("d.state = :closed", "closed", DossierState.CLOSED);
            add("d.submissionDueOn <= :dueBy", "dueBy", day);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            var text = new StringBuilder();
            clauses.forEach(clause -> text.append(" and ").append(clause));
            return text.toString();
        }
    }
}
