package vn.tangthu.search.internal;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.search.api.SearchFilter;
import vn.tangthu.search.domain.SearchTerms;

/** Turns terms, filter and visibility into conditions on the index. */
final class SearchClauses {
    /** A record's own number outweighs any number of words. */
    private static final float OWN_REFERENCE = 50f;

    private static final int WORDS_APART = 2;

    private final SearchPredicateFactory f;

    SearchClauses(SearchPredicateFactory factory) {
        this.f = factory;
    }

    PredicateFinalStep all(SearchTerms terms, SearchFilter filter, Visibility visibility) {
        var all = f.bool();
        narrow(all, filter);
        all.filter(visible(visibility));
        all.must(terms.isEmpty() ? f.matchAll().boost(0).toPredicate() : asked(terms));
        return all;
    }

    /** What {@link Visibility#covers} says, asked of the index. */
    private SearchPredicate visible(Visibility visibility) {
        return switch (visibility.scope()) {
            case NONE -> f.matchNone().toPredicate();
            case UNIT ->
                visibility
                        .unit()
                        .map(unit ->
                                f.match().field("unit").matching(unit.value()).toPredicate())
                        .orElseGet(() -> f.matchNone().toPredicate());
            case AGENCY ->
                visibility
                        .agency()
                        .map(agency -> f.match()
                                .field("agency")
                                .matching(agency.value())
                                .toPredicate())
                        .orElseGet(() -> f.matchNone().toPredicate());
            case SUBMITTED_EVERYWHERE ->
                f.match().field("custody").matching(Custody.ARCHIVE).toPredicate();
            case SYSTEM -> f.matchAll().toPredicate();
        };
    }

    private void narrow(BooleanPredicateClausesStep<?> all, SearchFilter filter) {
        filter.type().ifPresent(type -> all.filter(f.match().field("type").matching(type)));
        filter.agency().ifPresent(agency -> all.filter(f.match().field("agency").matching(agency.value())));
        filter.documentType()
                .ifPresent(type -> all.filter(f.match().field("documentType").matching(type)));
        filter.direction()
                .ifPresent(way -> all.filter(f.match().field("direction").matching(way.name())));
        filter.state().ifPresent(state -> all.filter(f.match().field("state").matching(state)));
        filter.to().ifPresent(day -> all.filter(f.range().field("beginsOn").atMost(day)));
        filter.from()
                .ifPresent(day ->
                        all.filter(f.or(f.range().field("endsOn").atLeast(day).toPredicate(), stillGoingOn())));
    }

    private SearchPredicate stillGoingOn() {
        return f.bool()
                .must(f.exists().field("beginsOn"))
                .mustNot(f.exists().field("endsOn"))
                .toPredicate();
    }

    private SearchPredicate asked(SearchTerms terms) {
        var words = f.bool();
        terms.chunks().forEach(chunk -> words.must(chunk(chunk)));
        terms.phrases().forEach(phrase -> words.must(phrase(phrase)));
        terms.excluded().forEach(exclusion -> words.mustNot(folded(exclusion)));
        if (terms.chunks().isEmpty() && terms.phrases().isEmpty()) words.must(f.matchAll());
        if (terms.wordCount() > 1) words.should(nearEachOther(terms.plainText()));
        var maybeReference = terms.whole().codePoints().anyMatch(Character::isDigit);
        return maybeReference
                ? f.or(words.toPredicate(), ownReference(terms.whole())).toPredicate()
                : words.toPredicate();
    }

    private SearchPredicate chunk(SearchTerms.Chunk chunk) {
        var words = f.bool();
        chunk.words().forEach(word -> words.must(word(word)));
        return chunk.maybeReference()
                ? f.or(words.toPredicate(), ownReference(chunk.raw())).toPredicate()
                : words.toPredicate();
    }

    private SearchPredicate word(String word) {
        if (isPlain(word)) return anywhere(word);
        var accented = f.bool().must(anywhere(word));
        return accented.should(f.match()
                        .field("titleExact")
                        .boost(4f)
                        .field("textExact")
                        .matching(word))
                .toPredicate();
    }

    private SearchPredicate anywhere(String word) {
        return f.match()
                .field("reference")
                .boost(6f)
                .fields("notation", "title")
                .boost(4f)
                .fields("typeLabel", "organName", "keywords")
                .boost(2f)
                .fields("description", "text")
                .matching(word)
                .toPredicate();
    }

    private SearchPredicate phrase(String phrase) {
        if (isPlain(phrase)) return folded(phrase);
        return f.bool()
                .must(folded(phrase))
                .should(f.phrase()
                        .field("titleExact")
                        .boost(4f)
                        .field("textExact")
                        .matching(phrase))
                .toPredicate();
    }

    private SearchPredicate folded(String phrase) {
        return f.phrase()
                .field("title")
                .boost(4f)
                .fields("reference", "notation", "typeLabel", "organName", "keywords")
                .boost(2f)
                .fields("description", "text")
                .matching(phrase)
                .toPredicate();
    }

    /** Vietnamese words are written as several syllables: those that stand together are worth more. */
    private SearchPredicate nearEachOther(String words) {
        return f.phrase()
                .field("title")
                .boost(6f)
                .field("text")
                .boost(2f)
                .matching(words)
                .slop(WORDS_APART)
                .toPredicate();
    }

    private SearchPredicate ownReference(String reference) {
        return f.match()
                .fields("referenceKey", "notationKey")
                .matching(reference)
                .constantScore()
                .boost(OWN_REFERENCE)
                .toPredicate();
    }

    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(c -> c < 128);
    }
}
