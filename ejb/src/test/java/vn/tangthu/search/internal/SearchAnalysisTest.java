package vn.tangthu.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchAnalysisTest {
    private static final String ROAD = "Đường Nguyễn Huệ, quyết định số 42/2026/QĐ-UBND";

    private static HeapIndex index;
    private static LuceneBackend backend;

    @BeforeAll
    static void start() {
        index = new HeapIndex();
        backend = Search.mapping(index.sessions()).backend().unwrap(LuceneBackend.class);
    }

    @AfterAll
    static void stop() {
        index.close();
    }

    @Test
    void composedAndDecomposedTextGiveTheSameWordsWithoutAccents() {
        var words = List.of("duong", "nguyen", "hue", "quyet", "dinh", "so", "42", "2026", "qd", "ubnd");

        assertThat(folded(ROAD)).isEqualTo(words);
        assertThat(folded(nfd(ROAD))).isEqualTo(words);
    }

    @Test
    void missingBlanksAndUnderscoresSeparateWords() {
        assertThat(folded("nhân dân.Căn cứ BC_2026: 1.234,5"))
                .containsExactly("nhan", "dan", "can", "cu", "bc", "2026", "1", "234", "5");
    }

    @Test
    void leadingZerosDoNotMatter() {
        assertThat(folded("ngày 05/03/2026, số 0")).containsExactly("ngay", "5", "3", "2026", "so", "0");
    }

    @Test
    void aRunWithoutEndBecomesSeveralWords() {
        assertThat(folded("a".repeat(250))).extracting(String::length).containsExactly(100, 100, 50);
    }

    @Test
    void hanCharactersAreWordsEach() {
        assertThat(folded("藏書 Tàng Thư")).containsExactly("藏", "書", "tang", "thu");
    }

    @Test
    void exactWordsKeepAccentsButNotFormCaseOrToneStyle() {
        assertThat(exact("HÒA thủy hoè")).isEqualTo(exact(nfd("hoà thuỷ hòe")));
        assertThat(exact("của")).isNotEqualTo(exact("cúa"));
        assertThat(exact("của")).containsExactly(nfd("của"));
        assertThat(exact("đất")).isNotEqualTo(exact("dat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/QĐ-UBND",
                "15/qd ubnd",
                "số 15/QĐ-UBND",
                "Số: 15/QĐ-UBND",
                "0015-QĐ-UBND",
                "015 /qđ – ubnd",
                "15QDUBND",
                "so 15 / QĐ.UBND"
            })
    void everySpellingOfAReferenceIsTheSame(String spelling) {
        assertThat(reference(spelling)).isEqualTo("15qdubnd");
        assertThat(reference(nfd(spelling))).isEqualTo("15qdubnd");
    }

    @Test
    void numbersSideBySideStayApart() {
        assertThat(reference("15/2026/QĐ-UBND")).isEqualTo("15_2026qdubnd");
        assertThat(reference("1/52026/QĐ-UBND")).isNotEqualTo(reference("15/2026/QĐ-UBND"));
        assertThat(reference("105/QĐ")).isNotEqualTo(reference("15/QĐ"));
    }

    private static List<String> folded(String text) {
        return tokens(backend.analyzer(Analysis.FOLDED).orElseThrow(), text);
    }

    private static List<String> exact(String text) {
        return tokens(backend.analyzer(Analysis.EXACT).orElseThrow(), text);
    }

    private static String reference(String spelling) {
        return String.join("|", tokens(backend.normalizer(Analysis.REFERENCE).orElseThrow(), spelling));
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        try (var stream = analyzer.tokenStream("f", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var tokens = new ArrayList<String>();
            stream.reset();
            while (stream.incrementToken()) tokens.add(term.toString());
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
