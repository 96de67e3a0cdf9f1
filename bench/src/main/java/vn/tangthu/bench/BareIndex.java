package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilterFactory;
import org.apache.lucene.analysis.icu.ICUNormalizer2FilterFactory;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/** Lucene with analyses like those of the installation; committed at most once a second. */
final class BareIndex implements AutoCloseable {
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final AtomicLong committed = new AtomicLong(System.nanoTime());

    BareIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        var exact = analyzer(CustomAnalyzer.builder()
                .withTokenizer(StandardTokenizerFactory.class)
                .addTokenFilter(ICUNormalizer2FilterFactory.class, "name", "nfkc_cf", "mode", "decompose"));
        var folded = analyzer(CustomAnalyzer.builder()
                .withTokenizer(StandardTokenizerFactory.class)
                .addTokenFilter(ICUFoldingFilterFactory.class));
        writer = new IndexWriter(
                directory, new IndexWriterConfig(new PerFieldAnalyzerWrapper(folded, Map.of("textExact", exact))));
    }

    private static Analyzer analyzer(CustomAnalyzer.Builder builder) throws IOException {
        return builder.build();
    }

    void add(String id, String text) throws IOException {
        var document = new Document();
        document.add(new StringField("id", id, Field.Store.YES));
        document.add(new TextField("text", text, Field.Store.NO));
        document.add(new TextField("textExact", text, Field.Store.NO));
        writer.updateDocument(new Term("id", id), document);
        var last = committed.get();
        if (System.nanoTime() - last > PAUSE && committed.compareAndSet(last, System.nanoTime())) writer.commit();
    }

    void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
