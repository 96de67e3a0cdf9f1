package vn.tangthu.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HighlighterTest {
    @Test
    void wordsAreMarkedAndTheRestIsUntouched() {
        assertThat(highlighter("đường SẮT").whole("Đường sắt, đường bộ"))
                .contains("<em>Đường</em> <em>sắt</em>, <em>đường</em> bộ");
        assertThat(highlighter("không").whole("Đường sắt")).isEmpty();
    }

    @Test
    void excludedWordsAreNotMarked() {
        assertThat(highlighter("sắt -bộ").whole("sắt bộ")).contains("<em>sắt</em> bộ");
    }

    @Test
    void nothingInTheTextPassesForHtml() {
        assertThat(highlighter("b alert").whole("<b>a & b</b><img src=x onerror='alert(\"1\")'>\u0000"))
                .contains("&lt;<em>b</em>&gt;a &amp; <em>b</em>&lt;/<em>b</em>&gt;&lt;img src=x"
                        + " onerror=&#39;<em>alert</em>(&quot;1&quot;)&#39;&gt; ");
        assertThat(highlighter("em").whole("<em>em</em>"))
                .contains("&lt;<em>em</em>&gt;<em>em</em>&lt;/<em>em</em>&gt;");
    }

    @Test
    void theFragmentWithMostDifferentWordsComesFirst() {
        var filler = "xxx ".repeat(200);
        var text = "thạch thạch thạch " + filler + "mỏ thạch anh tím ở đây " + filler + "anh";

        var fragments = highlighter("\"thạch anh\" tím").fragments(text, 2);

        assertThat(fragments).hasSize(2);
        assertThat(fragments.get(0)).contains("mỏ <em>thạch</em> <em>anh</em> <em>tím</em> ở đây");
        assertThat(fragments.get(0)).startsWith("… xxx").endsWith("xxx …").hasSizeLessThan(320);
        assertThat(fragments.get(1)).startsWith("<em>thạch</em> <em>thạch</em> <em>thạch</em> xxx");
    }

    @Test
    void textWithoutBlanksIsCutToo() {
        var fragments = highlighter("giữa").fragments("-".repeat(5_000) + "giữa" + "-".repeat(5_000), 3);

        assertThat(fragments)
                .singleElement()
                .asString()
                .contains("<em>giữa</em>")
                .hasSizeLessThan(320);
    }

    @Test
    void fragmentsDoNotCutSurrogatePairs() {
        var fragments = highlighter("a").fragments("a" + "😀".repeat(500), 1);

        assertThat(fragments.get(0).codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                .isEmpty();
    }

    private static Highlighter highlighter(String text) {
        return new Highlighter(SearchTerms.parse(text), word -> word.toLowerCase(Locale.ROOT));
    }
}
