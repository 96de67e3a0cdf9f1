package vn.tangthu.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressedTest {
    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "99999999999"})
    void whatIsNoNumberIsTheAddressOfNothing(String text) {
        assertThat(Addressed.number(text)).isZero();
    }

    @Test
    void withoutNumberTheFirstIsMeant() {
        assertThat(Addressed.number(null)).isEqualTo(1);
        assertThat(Addressed.number(" ")).isEqualTo(1);
        assertThat(Addressed.number("12")).isEqualTo(12);
    }
}
