package vn.tangthu.search.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.mapper.orm.Search;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.platform.Roles;
import vn.tangthu.search.api.InvalidSearchException;
import vn.tangthu.search.api.RecordSearch;
import vn.tangthu.search.api.SearchHit;
import vn.tangthu.search.api.SearchQuery;
import vn.tangthu.search.api.SearchResult;
import vn.tangthu.search.api.TextCoverage;
import vn.tangthu.search.domain.Highlighter;
import vn.tangthu.search.domain.SearchTerms;

/** Checks the search, narrows it to what the caller may see, asks the index and leaves a trace. */
@Stateless
@RolesAllowed({
    Roles.RECORDS_CLERK,
    Roles.OFFICER,
    Roles.LEADER,
    Roles.ARCHIVIST,
    Roles.HOME_AFFAIRS,
    Roles.ADMINISTRATOR
})
public class SearchBean implements RecordSearch {
    @PersistenceContext
    EntityManager database;

    @Inject
    HitTexts texts;

    @Inject
    OrganizationDirectory organization;

    @Inject
    AuditTrail audit;

    @Inject
    @ConfigProperty(name = "tangthu.search.seconds", defaultValue = "10")
    int seconds;

    @Override
    public SearchResult search(SearchQuery query) {
        var terms = checked(query);
        var visibility = organization.currentVisibility();
        var result =
                visibility.scope() == Visibility.Scope.NONE ? SearchResult.nothing() : find(query, terms, visibility);
        audit.record(trace(query, visibility, result.total()));
        return result;
    }

    private SearchResult find(SearchQuery query, SearchTerms terms, Visibility visibility) {
        var highlighter = new Highlighter(terms, FoldedWord::of);
        var result = new IndexQuery(Search.session(database), highlighter, seconds).run(query, terms, visibility);
        if (!highlighter.hasWords()) return result;
        var withText = result.hits().stream()
                .filter(hit -> hit.textCoverage() != TextCoverage.NONE)
                .map(SearchHit::id)
                .toList();
        var fragments = texts.fragments(withText, visibility, highlighter);
        fragments.forEach((document, read) -> audit.record(trace(query, document, read)));
        var hits = result.hits().stream()
                .map(hit -> Optional.ofNullable(fragments.get(hit.id()))
                        .map(read -> hit.withTextFragments(read.texts()))
                        .orElse(hit))
                .toList();
        return new SearchResult(result.total(), hits, result.facets());
    }

    private static SearchTerms checked(SearchQuery query) {
        int characters = query.text().length();
        if (characters > LONGEST_TEXT) throw InvalidSearchException.tooLong(characters, 0);
        var terms = SearchTerms.parse(query.text());
        if (terms.size() > MOST_WORDS) throw InvalidSearchException.tooLong(characters, terms.size());
        if (terms.isEmpty() && !terms.isBlank()) throw InvalidSearchException.nothingToFind();
        if (query.offset() + query.size() > DEEPEST_HIT)
            throw InvalidSearchException.tooDeep(query.offset() + query.size());
        var filter = query.filter();
        if (filter.from().isPresent()
                && filter.to().isPresent()
                && filter.to().get().isBefore(filter.from().get()))
            throw InvalidSearchException.datesReversed(
                    filter.from().get(), filter.to().get());
        return terms;
    }

    /** Its own entry for each document, so that the document's history shows who read of it. */
    private static AuditEvent trace(SearchQuery query, UUID document, HitTexts.Fragments read) {
        return new AuditEvent(
                "FRAGMENTS_READ",
                "DOCUMENT",
                document.toString(),
                Optional.of(read.agency().value()),
                Map.of(
                        "query", query.text(),
                        "fragments", String.valueOf(read.texts().size())));
    }

    private static AuditEvent trace(SearchQuery query, Visibility visibility, long total) {
        Map<String, String> details = new TreeMap<>();
        details.put("query", query.text());
        details.put("page", String.valueOf(query.page()));
        details.put("total", String.valueOf(total));
        var filter = query.filter();
        filter.type().ifPresent(type -> details.put("type", type.name()));
        filter.agency().ifPresent(agency -> details.put("agency", agency.value().toString()));
        filter.from().ifPresent(day -> details.put("from", day.toString()));
        filter.to().ifPresent(day -> details.put("to", day.toString()));
        filter.documentType().ifPresent(type -> details.put("documentType", type));
        filter.direction().ifPresent(way -> details.put("direction", way.name()));
        filter.state().ifPresent(state -> details.put("state", state));
        return new AuditEvent("SEARCHED", "INDEX", "entry", visibility.agency().map(AgencyId::value), details);
    }
}
