package vn.tangthu.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.organization.api.PasswordRefusedException;

class PasswordPolicyTest {
    private final PasswordPolicy policy = new PasswordPolicy(Set.of("matkhau@1234"));

    private String codeOf(String password) {
        try {
            policy.accept(password, "vanthu");
            return "accepted";
        } catch (PasswordRefusedException e) {
            return e.code();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'sông Bé xanh', accepted",
        "'sông Bé xan', ORG-009",
        "'', ORG-009",
        "'MatKhau@1234', ORG-011",
        "'xin chào vanthu', ORG-011",
        "'abcdabcdabcdabcd', ORG-011",
        "'abcdeabcdeabcd', accepted"
    })
    void lengthAndGuessingCountKindsOfCharactersDoNot(String password, String expected) {
        assertThat(codeOf(password)).isEqualTo(expected);
    }

    @Test
    void longestIsWhatBcryptLooksAt() {
        var text = "abcdefghij".repeat(8);

        assertThat(codeOf(text.substring(0, 72))).isEqualTo("accepted");
        assertThat(codeOf(text.substring(0, 73))).isEqualTo("ORG-010");
        assertThat(codeOf("đường sắt ".repeat(4))).isEqualTo("accepted");
        assertThat(codeOf("đường sắt ".repeat(5))).isEqualTo("ORG-010");
    }

    @Test
    void decomposedLettersCountAndHashAsComposedOnes() {
        var composed = "Đồng Xoài 2026";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(policy.accept(decomposed, "vanthu")).isEqualTo(composed);
        assertThatExceptionOfType(PasswordRefusedException.class)
                .isThrownBy(() -> policy.accept(Normalizer.normalize("ếếếếếấấấồ", Normalizer.Form.NFD), "vanthu"));
    }
}
