package vn.tangthu.schema.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlgorithmPolicyTest {
    private final AlgorithmPolicy policy = AlgorithmPolicy.inForce();

    @ParameterizedTest
    @CsvSource({
        "RSA, 1024, 2019-10-01T00:00:00Z",
        "RSA, 2048, 2029-01-01T00:00:00Z",
        "RSA, 4096, 2029-01-01T00:00:00Z",
        "ECDSA, 224, 2021-10-01T00:00:00Z",
        "SHA-1, 0, 2012-08-01T00:00:00Z",
        "MD5, 0, 2004-08-01T00:00:00Z"
    })
    void endsWhereTheStandardSaysForKeysOfItsLengthAndAbove(String algorithm, int bits, Instant end) {
        assertThat(policy.goodUntil(algorithm, bits)).isEqualTo(end);
    }

    @Test
    void hasNoEndWhereNoneIsKnown() {
        assertThat(policy.goodUntil("ECDSA", 256)).isEqualTo(Instant.MAX);
        assertThat(policy.goodUntil("RSASSA-PSS", 4096)).isEqualTo(Instant.MAX);
    }

    @Test
    void whatItDoesNotNameProvesNothing() {
        assertThat(policy.goodUntil("MD2", 0)).isEqualTo(Instant.MIN);
        assertThat(policy.goodUntil("RSA", 512)).isEqualTo(Instant.MIN);
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    void treesAreBuiltWithAlgorithmsWithoutAnEnd(DigestAlgorithm algorithm) {
        assertThat(policy.goodUntil(algorithm)).isEqualTo(Instant.MAX);
    }

    @Test
    void eachRowNamesItsSource() {
        assertThat(policy.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.source())
                .startsWith("ETSI TS"));
    }
}
