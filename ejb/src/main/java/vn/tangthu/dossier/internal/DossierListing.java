package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tangthu.dossier.api.DossierCounts;
import vn.tangthu.dossier.api.DossierQuery;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.dossier.api.Holding;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.dossier.domain.PlainText;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.retention.rules.api.RetentionPeriodText;
import vn.tangthu.retention.rules.api.RetentionRule;

/** Lists and counts of dossiers, narrowed to what the caller may see; each condition is answered by an index of V05 or V15. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DossierListing {
    /** Dossiers due are notified 30 days ahead, NĐ 30/2020/NĐ-CP Annex VI. */
    private static final int DAYS_AHEAD = 30;

    private static final Comparator<Holding> LATEST_AND_LONGEST_FIRST = Comparator.comparingInt(Holding::year)
            .thenComparing(Holding::retention, RetentionRule.CONSERVATIVE)
            .reversed();

    @PersistenceContext
    EntityManager database;

    @Inject
    OrganizationDirectory organization;

    @Inject
    DossierRules rules;

    public Page<DossierSummary> list(DossierQuery query, PageRequest page) {
        var conditions = new Conditions();
        query.unit().ifPresent(unit -> conditions.ordered("d.unit", "ofUnit", unit.value()));
        conditions.narrow(organization.currentVisibility());
        if (query.returned()) conditions.givenBack();
        query.state().ifPresent(state -> conditions.ordered("d.state", "state", state));
        query.year().ifPresent(year -> conditions.ordered("d.year", "year", year));
        query.submissionDueBy().ifPresent(conditions::dueBy);
        query.text()
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> conditions.add("d.searchText like :text escape '!'", "text", pattern(text)));
        page.afterId().ifPresent(id -> conditions.add("d.id < :after", "after", id));
        var found = conditions
                .on(database.createQuery(
                        "select d from Dossier d where 1 = 1" + conditions + " order by "
                                + conditions.order("d.id desc"),
                        Dossier.class))
                .setMaxResults(page.size() + 1)
                .getResultList();
        return page(found, page.size());
    }

    public DossierCounts counts() {
        var today = rules.today();
        return new DossierCounts(
                count(DossierState.OPEN),
                count(DossierState.CLOSED),
                count(DossierState.SUBMITTED),
                count(DossierState.ARCHIVED),
                count(dueBetween(today, today.plusDays(DAYS_AHEAD))),
                count(dueBy(today.minusDays(1))));
    }

    public List<DossierSummary> due(LocalDate from, LocalDate to, PageRequest page) {
        var conditions = dueBetween(from, to);
        var found = conditions
                .on(database.createQuery(
                        "select d from Dossier d where 1 = 1" + conditions + " order by "
                                + conditions.order("d.submissionDueOn, d.id"),
                        Dossier.class))
                .setMaxResults(page.size())
                .getResultList();
        return page(found, page.size()).items();
    }

    public List<Holding> holdings() {
        var conditions = narrowed();
        conditions.add("d.state = :archived", "archived", DossierState.ARCHIVED);
        return conditions
                .on(database.createQuery(
                        "select d.year, d.period.rule, count(d.id) from Dossier d where 1 = 1" + conditions
                                + " group by d.year, d.period.rule",
                        Object[].class))
                .getResultStream()
                .map(row -> new Holding((Integer) row[0], RetentionPeriodText.fromCode((String) row[1]), (Long) row[2]))
                .sorted(LATEST_AND_LONGEST_FIRST)
                .toList();
    }

    private Count count(DossierState state) {
        var conditions = narrowed();
        conditions.ordered("d.state", "state", state);
        return count(conditions);
    }

    private Conditions dueBy(LocalDate day) {
        var conditions = narrowed();
        conditions.dueBy(day);
        return conditions;
    }

    private Conditions dueBetween(LocalDate from, LocalDate to) {
        var conditions = dueBy(to);
        conditions.add("d.submissionDueOn >= :dueFrom", "dueFrom", from);
        return conditions;
    }

    private Count count(Conditions conditions) {
        return new Count(conditions
                .on(database.createQuery("select d.id from Dossier d where 1 = 1" + conditions, UUID.class))
                .setMaxResults(Count.LIMIT)
                .getResultList()
                .size());
    }

    private Conditions narrowed() {
        var conditions = new Conditions();
        conditions.narrow(organization.currentVisibility());
        return conditions;
    }

    private Page<DossierSummary> page(List<Dossier> found, int size) {
        var shown = found.subList(0, Math.min(size, found.size()));
        var counts = counts(shown.stream().map(d -> d.id().value()).toList());
        var rows = shown.stream()
                .map(d -> d.summary(counts.getOrDefault(d.id().value(), 0)))
                .toList();
        if (found.size() <= size) return new Page<>(rows, Optional.empty());
        return new Page<>(rows, Optional.of(rows.get(size - 1).id().value().toString()));
    }

    private Map<UUID, Integer> counts(List<UUID> dossiers) {
        return dossiers.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select t.dossier, t.documentCount from DocumentTally t where t.dossier in :dossiers",
                                Object[].class)
                        .setParameter("dossiers", dossiers)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    private static String pattern(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /**
     * The where clause, its parameters, and the order. Columns compared with one value stand before the id in the order, as they
     * do in the indexes: H2 uses an index for the order only when it is named from its first column on.
     */
    private static final class Conditions {
        private static final Map<String, Set<String>> INDEXED_AFTER = Map.of(
                "", Set.of("d.agency", "d.unit", "d.custody"),
                "d.agency", Set.of("d.returned", "d.state", "d.year"),
                "d.agency,d.state", Set.of("d.year"),
                "d.unit", Set.of("d.returned", "d.state", "d.year"),
                "d.unit,d.state", Set.of("d.year"),
                "d.custody", Set.of("d.state"));

        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();
        private final List<String> order = new ArrayList<>();

        void narrow(Visibility visibility) {
            switch (visibility.scope()) {
                case SYSTEM -> {}
                case NONE -> clauses.add("1 = 0");
                case UNIT ->
                    visibility
                            .unit()
                            .ifPresentOrElse(
                                    unit -> ordered("d.unit", "unit", unit.value()), () -> clauses.add("1 = 0"));
                case AGENCY ->
                    visibility
                            .agency()
                            .ifPresentOrElse(
                                    agency -> ordered("d.agency", "agency", agency.value()),
                                    () -> clauses.add("1 = 0"));
                case SUBMITTED_EVERYWHERE -> ordered("d.custody", "custody", Custody.ARCHIVE);
            }
        }

        /** A column equal to a value. */
        void ordered(String column, String name, Object value) {
            add(column + " = :" + name, name, value);
            if (INDEXED_AFTER.getOrDefault(String.join(",", order), Set.of()).contains(column)) order.add(column);
        }

        void add(String clause, String name, Object value) {
            clauses.add(clause);
            parameters.put(name, value);
        }

        /** They are in the keeping of their unit again: who sees only what the archive keeps sees none of them. */
        void givenBack() {
            ordered("d.returned", "returned", true);
            if (parameters.get("custody") == Custody.ARCHIVE) clauses.add("1 = 0");
        }

        void dueBy(LocalDate day) {
            ordered("d.state", "closed", DossierState.CLOSED);
            add("d.submissionDueOn <= :dueBy", "dueBy", day);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }

        String order(String last) {
            return Stream.concat(order.stream(), Stream.of(last)).collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return clauses.stream().map(clause -> " and " + clause).collect(Collectors.joining());
        }
    }
}
