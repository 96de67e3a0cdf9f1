package vn.tangthu.search.internal;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import vn.tangthu.search.domain.SearchTerms;

/** The analyses on OpenSearch; needs its plugin analysis-icu. */
public class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {
    private static final String REPLACE = "pattern_replace";
    private static final String PATTERN = "pattern";
    private static final String REPLACEMENT = "replacement";
    private static final String WORDS = "words";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenizer(WORDS).type(PATTERN).param(PATTERN, SearchTerms.WORD).param("group", 0);
        context.tokenFilter("compatible").type("icu_normalizer").param("name", "nfkc_cf");
        context.tokenFilter("decomposed").type("icu_transform").param("id", "NFD");
        replace(context, "tone_moved", Analysis.TONE_ON_FIRST_VOWEL, Analysis.TONE_MOVED);
        replace(context, "without_leading_zeros", Analysis.LEADING_ZEROS, "");
        replace(context, "without_number_sign", Analysis.NUMBER_SIGN, "");
        replace(context, "without_zeros", Analysis.ZEROS_OF_NUMBERS, "");
        replace(context, "numbers_apart", Analysis.SIGNS_BETWEEN_DIGITS, "_");
        replace(context, "without_signs", Analysis.OTHER_SIGNS, "");
        context.analyzer(Analysis.FOLDED)
                .custom()
                .tokenizer(WORDS)
                .tokenFilters("icu_folding", "without_leading_zeros");
        context.analyzer(Analysis.EXACT)
                .custom()
                .tokenizer(WORDS)
                .tokenFilters("compatible", "decomposed", "tone_moved");
        context.normalizer(Analysis.REFERENCE)
                .custom()
                .tokenFilters("icu_folding", "without_number_sign", "without_zeros", "numbers_apart", "without_signs");
    }

    private static void replace(
            ElasticsearchAnalysisConfigurationContext context, String name, String pattern, String replacement) {
        context.tokenFilter(name).type(REPLACE).param(PATTERN, pattern).param(REPLACEMENT, replacement);
    }
}
