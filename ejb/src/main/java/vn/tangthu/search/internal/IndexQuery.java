package vn.tangthu.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchTimeoutException;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.search.api.EntryType;
import vn.tangthu.search.api.Facet;
import vn.tangthu.search.api.SearchFacets;
import vn.tangthu.search.api.SearchHit;
import vn.tangthu.search.api.SearchQuery;
import vn.tangthu.search.api.SearchResult;
import vn.tangthu.search.api.SearchTimedOutException;
import vn.tangthu.search.api.TextCoverage;
import vn.tangthu.search.domain.Highlighter;
import vn.tangthu.search.domain.SearchTerms;

/** One question to the index; hits are read from the index alone. */
final class IndexQuery {
    private static final List<String> FACTS = List.of(
            "type",
            "title",
            "reference",
            "beginsOn",
            "agency",
            "state",
            "documentType",
            "textCoverage",
            "organName",
            "keywords",
            "description");
    private static final List<String> HIGHLIGHTED =
            List.of("title", "reference", "organName", "keywords", "description");
    private static final int FACET_VALUES = 100;

    private static final AggregationKey<Map<String, Long>> AGENCY = AggregationKey.of("agency");
    private static final AggregationKey<Map<String, Long>> TYPE = AggregationKey.of("type");
    private static final AggregationKey<Map<Integer, Long>> YEAR = AggregationKey.of("year");
    private static final AggregationKey<Map<String, Long>> STATE = AggregationKey.of("state");

    private final SearchSession session;
    private final Highlighter highlighter;
    private final int seconds;

    /** @param seconds after which the search fails */
    IndexQuery(SearchSession session, Highlighter highlighter, int seconds) {
        this.session = session;
        this.highlighter = highlighter;
        this.seconds = seconds;
    }

    SearchResult run(SearchQuery query, SearchTerms terms, Visibility visibility) {
        try {
            var result = session.search(SearchEntry.class)
                    .select(this::hit)
                    .where(f -> new SearchClauses(f).all(terms, query.filter(), visibility))
                    .sort(f -> f.composite()
                            .add(f.score())
                            .add(f.field("beginsOn").desc().missing().last()))
                    .aggregation(AGENCY, f -> largest(f, "agency"))
                    .aggregation(TYPE, f -> largest(f, "type"))
                    .aggregation(STATE, f -> largest(f, "state"))
                    .aggregation(YEAR, f -> f.terms()
                            .field("beginYear", Integer.class)
                            .orderByTermDescending()
                            .maxTermCount(FACET_VALUES))
                    .failAfter(seconds, TimeUnit.SECONDS)
                    .fetch((int) query.offset(), query.size());
            var facets = new SearchFacets(
                    facet(result.aggregation(AGENCY)),
                    facet(result.aggregation(TYPE)),
                    facet(result.aggregation(YEAR)),
                    facet(result.aggregation(STATE)));
            return new SearchResult(result.total().hitCount(), result.hits(), facets);
        } catch (SearchTimeoutException e) {
            throw new SearchTimedOutException(seconds);
        }
    }

    private ProjectionFinalStep<SearchHit> hit(SearchProjectionFactory<?, ?> f) {
        var facts = FACTS.stream()
                .map(name -> f.field(name, Object.class, ValueModel.INDEX).toProjection())
                .toArray(SearchProjection<?>[]::new);
        return f.composite()
                .from(
                        f.id(UUID.class).toProjection(),
                        f.score().toProjection(),
                        f.composite().from(facts).asList().toProjection())
                .as(this::hit);
    }

    private SearchHit hit(UUID id, float score, List<?> facts) {
        return new SearchHit(
                EntryType.valueOf((String) facts.get(0)),
                id,
                (String) facts.get(1),
                (String) facts.get(2),
                Optional.ofNullable((LocalDate) facts.get(3)),
                new AgencyId(UUID.fromString((String) facts.get(4))),
                (String) facts.get(5),
                (String) facts.get(6),
                TextCoverage.valueOf((String) facts.get(7)),
                score,
                highlights(facts));
    }

    private Map<String, List<String>> highlights(List<?> facts) {
        Map<String, List<String>> marked = new TreeMap<>();
        for (var name : HIGHLIGHTED)
            highlighter
                    .whole((String) facts.get(FACTS.indexOf(name)))
                    .ifPresent(html -> marked.put(name, List.of(html)));
        return marked;
    }

    private static AggregationFinalStep<Map<String, Long>> largest(SearchAggregationFactory f, String field) {
        return f.terms().field(field, String.class, ValueModel.INDEX).maxTermCount(FACET_VALUES);
    }

    private static List<Facet> facet(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> new Facet(String.valueOf(e.getKey()), e.getValue()))
                .toList();
    }
}
