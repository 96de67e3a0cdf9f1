package vn.tangthu.conversion.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalizedTextTest {
    @Test
    void numbersOfDocumentsHaveTheSlashThatPeopleType() {
        assertThat(NormalizedText.plain("Số: 15\u2044BB-STC")).isEqualTo("Số: 15/BB-STC");
    }
}
