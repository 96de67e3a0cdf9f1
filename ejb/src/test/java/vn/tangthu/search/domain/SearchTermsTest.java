package vn.tangthu.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.search.domain.SearchTerms.Chunk;

class SearchTermsTest {
    @Test
    void wordsPhrasesAndExclusionsAreToldApart() {
        var terms = SearchTerms.parse("đất đai \"giải phóng mặt bằng\" -thu -“hồi đất” 15/QĐ-UBND");

        assertThat(terms.chunks())
                .containsExactly(
                        new Chunk("đất", List.of("đất")),
                        new Chunk("đai", List.of("đai")),
                        new Chunk("15/QĐ-UBND", List.of("15", "QĐ", "UBND")));
        assertThat(terms.phrases()).containsExactly("giải phóng mặt bằng");
        assertThat(terms.excluded()).containsExactly("thu", "hồi đất");
        assertThat(terms.size()).isEqualTo(12);
    }

    @Test
    void aMinusInsideOrAloneExcludesNothing() {
        assertThat(SearchTerms.parse("QĐ-UBND - 2026 -").excluded()).isEmpty();
    }

    @Test
    void anOpenQuoteEndsAtTheEnd() {
        assertThat(SearchTerms.parse("a \"b c").phrases()).containsExactly("b c");
        assertThat(SearchTerms.parse("a \"").phrases()).isEmpty();
    }

    @Test
    void theWordThatAnnouncesANumberIsNotSearched() {
        assertThat(SearchTerms.parse("quyết định số 15/QĐ-UBND").plainText()).isEqualTo("quyết định 15 QĐ UBND");
        assertThat(SearchTerms.parse("Số: 15").plainText()).isEqualTo("15");
        assertThat(SearchTerms.parse("chuyển đổi số quốc gia").plainText()).isEqualTo("chuyển đổi số quốc gia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "- -", "\"\"", "* ? : \\ ( [ ~ ^", "\u0301\u0301"})
    void signsAloneAskForNothing(String text) {
        var terms = SearchTerms.parse(text);

        assertThat(terms.isEmpty()).isTrue();
        assertThat(terms.isBlank()).isFalse();
    }

    @Test
    void blanksAloneAreBlank() {
        assertThat(SearchTerms.parse(" \t\n").isBlank()).isTrue();
    }
}
