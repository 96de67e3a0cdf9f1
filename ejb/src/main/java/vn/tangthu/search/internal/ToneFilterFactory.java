package vn.tangthu.search.internal;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link ToneFilter}s; has no parameters. */
public final class ToneFilterFactory extends TokenFilterFactory {
    public ToneFilterFactory(Map<String, String> parameters) {
        super(parameters);
    }

    @Override
    public TokenStream create(TokenStream words) {
        return new ToneFilter(words);
    }
}
