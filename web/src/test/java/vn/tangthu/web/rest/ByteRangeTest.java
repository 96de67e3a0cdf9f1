package vn.tangthu.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1, bytes 0-0/100",
        "bytes=0-99, 0, 100, bytes 0-99/100",
        "bytes=90-200, 90, 10, bytes 90-99/100",
        "bytes=90-, 90, 10, bytes 90-99/100",
        "bytes=-10, 90, 10, bytes 90-99/100",
        "bytes=-200, 0, 100, bytes 0-99/100",
        "bytes=99-, 99, 1, bytes 99-99/100"
    })
    void oneRangeIsThePartAskedFor(String header, long from, long length, String contentRange) {
        var range = ByteRange.of(header, 100).orElseThrow();
        assertThat(range).isEqualTo(new ByteRange(from, length));
        assertThat(range.contentRange(100)).isEqualTo(contentRange);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void aRangeBehindTheEndCannotBeSatisfied(String header) {
        var range = ByteRange.of(header, 100).orElseThrow();
        assertThat(range.isEmpty()).isTrue();
        assertThat(range.contentRange(100)).isEqualTo("bytes */100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=-",
                "bytes=5-2",
                "bytes=0-1,5-6",
                "pages=1-2",
                "bytes=a-b",
                "bytes=99999999999999999999-"
            })
    void anythingElseIsAnsweredWithTheWhole(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void noHeaderMeansTheWhole() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }

    @Test
    void vietnameseNamesTravelInBothForms() {
        assertThat(ContentResponse.disposition("Quyết định 15.pdf"))
                .isEqualTo(
                        "attachment; filename=\"Quy_t __nh 15.pdf\"; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%2015.pdf");
    }
}
