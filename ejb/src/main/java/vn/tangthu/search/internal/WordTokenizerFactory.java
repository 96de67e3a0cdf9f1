package vn.tangthu.search.internal;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** Makes {@link WordTokenizer}s; has no parameters. */
public final class WordTokenizerFactory extends TokenizerFactory {
    public WordTokenizerFactory(Map<String, String> parameters) {
        super(parameters);
    }

    @Override
    public WordTokenizer create(AttributeFactory attributes) {
        return new WordTokenizer(attributes);
    }
}
