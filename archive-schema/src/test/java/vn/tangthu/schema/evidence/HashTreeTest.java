package vn.tangthu.schema.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashTreeTest {
    private static final DigestAlgorithm SHA_256 = DigestAlgorithm.SHA_256;

    static List<byte[]> digests(DigestAlgorithm algorithm, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> algorithm.of(("object " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 100, 1_023, 1_025})
    void eachObjectLeadsToTheRootByAtMostOneNeighbourALevel(int count) {
        var digests = digests(SHA_256, count);
        var tree = HashTree.of(SHA_256, digests);
        var height = 32 - Integer.numberOfLeadingZeros(count - 1);

        assertThat(tree.size()).isEqualTo(count);
        for (var digest : digests) {
            var reduced = tree.reducedFor(digest).orElseThrow();
            assertThat(reduced.covers(digest)).isTrue();
            assertThat(reduced.root()).isEqualTo(tree.root());
            assertThat(reduced.groups().stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(height + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    void treesOfEachAlgorithm(DigestAlgorithm algorithm) {
        var digests = digests(algorithm, 6);
        var tree = HashTree.of(algorithm, digests);

        assertThat(tree.root()).hasSize(algorithm.length());
        assertThat(tree.reducedFor(digests.get(4)).orElseThrow().root()).isEqualTo(tree.root());
    }

    @Test
    void theRootOfTwoIsTheDigestOfBothTheSmallerFirst() {
        var small = new byte[32];
        var large = new byte[32];
        large[0] = (byte) 0x80;

        var both = new byte[64];
        System.arraycopy(large, 0, both, 32, 32);
        assertThat(HashTree.of(SHA_256, List.of(large, small)).root()).isEqualTo(SHA_256.of(both));
    }

    @Test
    void orderAndRepetitionOfObjectsDoNotMatter() {
        var digests = digests(SHA_256, 50);
        var shuffled = new ArrayList<>(digests);
        shuffled.addAll(digests.subList(10, 20));
        Collections.shuffle(shuffled, new Random(1));

        var tree = HashTree.of(SHA_256, shuffled);

        assertThat(tree.root()).isEqualTo(HashTree.of(SHA_256, digests).root());
        assertThat(tree.size()).isEqualTo(50);
    }

    @Test
    void whatIsNotInTheTreeHasNoPath() {
        var tree = HashTree.of(SHA_256, digests(SHA_256, 50));

        assertThat(tree.reducedFor(SHA_256.of(new byte[0]))).isEmpty();
        assertThat(tree.reducedFor(new byte[0])).isEmpty();
    }

    @Test
    void anotherObjectMakesAnotherRoot() {
        var digests = new ArrayList<>(digests(SHA_256, 1_000));
        var root = HashTree.of(SHA_256, digests).root();
        digests.set(500, SHA_256.of(new byte[0]));

        assertThat(HashTree.of(SHA_256, digests).root()).isNotEqualTo(root);
    }

    @Test
    void digestsOfAnotherLengthAndNoneAreRefused() {
        assertThatThrownBy(() -> HashTree.of(SHA_256, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HashTree.of(SHA_256, List.of(new byte[31])))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
