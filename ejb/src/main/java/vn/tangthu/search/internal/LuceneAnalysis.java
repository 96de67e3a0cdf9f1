package vn.tangthu.search.internal;

import org.apache.lucene.analysis.icu.ICUFoldingFilterFactory;
import org.apache.lucene.analysis.icu.ICUNormalizer2FilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceFilterFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerOptionalComponentsStep;

/** The analyses on Lucene. ICU folding, not ASCII folding: the latter leaves decomposed accents where they are. */
public class LuceneAnalysis implements LuceneAnalysisConfigurer {
    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        words(context, Analysis.FOLDED)
                .tokenFilter(ICUFoldingFilterFactory.class)
                .tokenFilter(PatternReplaceFilterFactory.class)
                .param("pattern", Analysis.LEADING_ZEROS)
                .param("replacement", "");
        words(context, Analysis.EXACT)
                .tokenFilter(ICUNormalizer2FilterFactory.class)
                .param("name", "nfkc_cf")
                .param("mode", "decompose")
                .tokenFilter(ToneFilterFactory.class);
        context.normalizer(Analysis.REFERENCE)
                .custom()
                .tokenFilter(ICUFoldingFilterFactory.class)
                .tokenFilter(PatternReplaceFilterFactory.class)
                .param("pattern", Analysis.NUMBER_SIGN)
                .param("replacement", "")
                .tokenFilter(PatternReplaceFilterFactory.class)
                .param("pattern", Analysis.ZEROS_OF_NUMBERS)
                .param("replacement", "")
                .tokenFilter(PatternReplaceFilterFactory.class)
                .param("pattern", Analysis.SIGNS_BETWEEN_DIGITS)
                .param("replacement", "_")
                .tokenFilter(PatternReplaceFilterFactory.class)
                .param("pattern", Analysis.OTHER_SIGNS)
                .param("replacement", "");
    }

    private static LuceneAnalyzerOptionalComponentsStep words(LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name).custom().tokenizer(WordTokenizerFactory.class);
    }
}
