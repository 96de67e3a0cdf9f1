package vn.tangthu.schema.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.ers.ERSByteData;
import org.bouncycastle.tsp.ers.ERSEvidenceRecord;
import org.junit.jupiter.api.Test;

/** Records made here are checked by our own check and by that of Bouncy Castle. */
class EvidenceRecordTest {
    private static final Instant YEAR_0 = Instant.parse("2026-11-22T00:00:00Z");
    private static final Instant YEAR_4 = Instant.parse("2030-11-22T00:00:00Z");
    private static final Instant YEAR_9 = Instant.parse("2035-11-22T00:00:00Z");
    private static final Instant YEAR_70 = Instant.parse("2096-11-22T00:00:00Z");

    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final List<byte[]> OBJECTS = IntStream.range(0, 5)
            .mapToObj(i -> ("object " + i).getBytes(StandardCharsets.UTF_8))
            .toList();

    private static final EvidenceTrust BELIEVES_ALL = new EvidenceTrust() {
        @Override
        public boolean isTrusted(TimeStampToken token, Instant at) {
            return true;
        }

        @Override
        public boolean isStrong(DigestAlgorithm algorithm, Instant at) {
            return true;
        }
    };

    @Test
    void objectIsProvedByItsRecordAndOtherObjectsAreNot() throws Exception {
        for (var object : OBJECTS) {
            var record = EvidenceRecord.parse(made(object).encoded());

            assertThat(faults(record, object)).isEmpty();
            assertBouncyCastleAccepts(record, object);
            var other = new byte[] {1};
            assertThat(faults(record, other)).containsExactly(EvidenceFault.OBJECT_NOT_COVERED);
            assertBouncyCastleRefuses(record, other);
        }
    }

    @Test
    void objectAloneInItsTreeIsProved() throws Exception {
        var object = OBJECTS.get(0);
        var digest = DigestAlgorithm.SHA_256.of(object);
        var record = EvidenceRecord.parse(EvidenceRecord.of(
                        AUTHORITY.stamp(HashTree.of(DigestAlgorithm.SHA_256, List.of(digest)), digest, YEAR_0))
                .encoded());

        assertThat(faults(record, object)).isEmpty();
        assertBouncyCastleAccepts(record, object);
        assertThat(faults(record, OBJECTS.get(1))).containsExactly(EvidenceFault.OBJECT_NOT_COVERED);
    }

    @Test
    void timeStampIsRenewedTogetherWithThoseOfOtherTrees() throws Exception {
        var object = OBJECTS.get(2);
        var record = EvidenceRecord.parse(renewed(made(object)).encoded());

        assertThat(faults(record, object)).isEmpty();
        assertBouncyCastleAccepts(record, object);
        assertThat(record.chains()).extracting(List::size).containsExactly(2);
    }

    @Test
    void treeIsRenewedByAnotherAlgorithm() throws Exception {
        var object = OBJECTS.get(2);
        var record =
                EvidenceRecord.parse(withNewTree(renewed(made(object)), object).encoded());

        assertThat(faults(record, object)).isEmpty();
        assertBouncyCastleAccepts(record, object);
        assertThat(record.chains()).hasSize(2);
        assertThat(faults(record, new byte[] {1}))
                .containsExactlyInAnyOrder(EvidenceFault.OBJECT_NOT_COVERED, EvidenceFault.CHAINS_NOT_COVERED);
    }

    @Test
    void renewalOverSomethingElseProvesNothing() throws Exception {
        var object = OBJECTS.get(2);
        var record = made(object);
        var foreign = made(OBJECTS.get(1));
        var digest = foreign.digestOfLastTimeStamp();
        var stamp = AUTHORITY.stamp(HashTree.of(DigestAlgorithm.SHA_256, List.of(digest)), digest, YEAR_4);

        assertThat(faults(record.renewedTimeStamp(stamp), object))
                .containsExactly(EvidenceFault.TIME_STAMP_NOT_COVERED);
        assertThat(faults(record.renewedTree(stamp), object)).containsExactly(EvidenceFault.CHAINS_NOT_COVERED);
    }

    @Test
    void chainThatGoesOnWithAnotherAlgorithmIsRefused() throws Exception {
        var record = made(OBJECTS.get(2));
        var last = record.chains().get(0).get(0).token().encoded();
        var digest = DigestAlgorithm.SHA_512.of(last);
        var stamp = AUTHORITY.stamp(HashTree.of(DigestAlgorithm.SHA_512, List.of(digest)), digest, YEAR_4);

        assertThat(faults(record.renewedTimeStamp(stamp), OBJECTS.get(2))).contains(EvidenceFault.ALGORITHM_CHANGED);
    }

    @Test
    void timeStampThatWasNoLongerBelievedWhenItWasRenewedProvesNothing() throws Exception {
        var object = OBJECTS.get(2);
        var record = withNewTree(renewed(made(object)), object);

        assertThat(new EvidenceCheck(until(YEAR_4, YEAR_70), YEAR_70).faults(record, digests(object)))
                .isEmpty();
        assertThat(new EvidenceCheck(until(YEAR_4.minusSeconds(1), YEAR_70), YEAR_70).faults(record, digests(object)))
                .containsExactly(EvidenceFault.TIME_STAMP_NOT_TRUSTED);
        assertThat(new EvidenceCheck(until(YEAR_4, YEAR_9), YEAR_9.plusSeconds(1)).faults(record, digests(object)))
                .containsExactly(EvidenceFault.TIME_STAMP_NOT_TRUSTED);
    }

    @Test
    void algorithmMustBeStrongUntilTheNextChainBegins() throws Exception {
        var object = OBJECTS.get(2);
        var record = withNewTree(renewed(made(object)), object);

        assertThat(new EvidenceCheck(strong(YEAR_9), YEAR_70).faults(record, digests(object)))
                .isEmpty();
        assertThat(new EvidenceCheck(strong(YEAR_9.minusSeconds(1)), YEAR_70).faults(record, digests(object)))
                .containsExactly(EvidenceFault.ALGORITHM_WEAK);
    }

    @Test
    void timesMustGoForward() throws Exception {
        var object = OBJECTS.get(2);
        var record = made(object);
        var digest = record.digestOfLastTimeStamp();
        var tree = HashTree.of(DigestAlgorithm.SHA_256, List.of(digest));

        assertThat(faults(record.renewedTimeStamp(AUTHORITY.stamp(tree, digest, YEAR_0.minusSeconds(5))), object))
                .containsExactly(EvidenceFault.TIME_GOES_BACK);
    }

    /** Of a record of three time stamps, each byte in turn. Some bytes hold nothing that is proved, such as a name of the authority. */
    @Test
    void oneChangedByteOfTreeOrImprintIsFound() throws Exception {
        var object = OBJECTS.get(2);
        var record = withNewTree(renewed(made(object)), object);
        var bytes = record.encoded();
        for (var digest : provedDigests(record))
            for (var place = 0; place < digest.length; place++) {
                var changed = bytes.clone();
                changed[indexOf(bytes, digest) + place] ^= 1;
                assertThat(isRefused(changed, object)).as("byte %d", place).isTrue();
            }
    }

    @Test
    void whatIsNoRecordIsRefused() {
        for (var bytes :
                List.of(new byte[0], new byte[] {0x30, 0}, "record".getBytes(StandardCharsets.UTF_8), new byte[64]))
            assertThatThrownBy(() -> EvidenceRecord.parse(bytes)).isInstanceOf(MalformedEvidenceException.class);
        assertThatThrownBy(() -> TimeStampToken.parse(new byte[] {0x30, 0}))
                .isInstanceOf(MalformedEvidenceException.class);
        var whole = made(OBJECTS.get(0)).encoded();
        for (var length : List.of(1, 10, whole.length / 2, whole.length - 1))
            assertThatThrownBy(() -> EvidenceRecord.parse(Arrays.copyOf(whole, length)))
                    .isInstanceOf(MalformedEvidenceException.class);
    }

    private static List<byte[]> provedDigests(EvidenceRecord record) {
        var digests = new ArrayList<byte[]>();
        for (var chain : record.chains())
            for (var stamp : chain) {
                stamp.tree().groups().forEach(digests::addAll);
                digests.add(stamp.token().imprint());
            }
        return digests;
    }

    private static boolean isRefused(byte[] record, byte[] object) throws IOException {
        try {
            return !faults(EvidenceRecord.parse(record), object).isEmpty();
        } catch (MalformedEvidenceException e) {
            return true;
        }
    }

    private static int indexOf(byte[] all, byte[] part) {
        return IntStream.range(0, all.length - part.length + 1)
                .filter(i -> Arrays.equals(all, i, i + part.length, part, 0, part.length))
                .findFirst()
                .orElseThrow();
    }

    private static EvidenceRecord made(byte[] object) {
        var tree = HashTree.of(
                DigestAlgorithm.SHA_256,
                OBJECTS.stream().map(DigestAlgorithm.SHA_256::of).toList());
        return EvidenceRecord.of(AUTHORITY.stamp(tree, DigestAlgorithm.SHA_256.of(object), YEAR_0));
    }

    private static EvidenceRecord renewed(EvidenceRecord record) {
        var own = record.digestOfLastTimeStamp();
        var others = HashTreeTest.digests(DigestAlgorithm.SHA_256, 3);
        var all = new ArrayList<>(others);
        all.add(own);
        return record.renewedTimeStamp(AUTHORITY.stamp(HashTree.of(DigestAlgorithm.SHA_256, all), own, YEAR_4));
    }

    private static EvidenceRecord withNewTree(EvidenceRecord record, byte[] object) {
        var own = record.digestWithObject(DigestAlgorithm.SHA_512, DigestAlgorithm.SHA_512.of(object));
        var all = new ArrayList<>(HashTreeTest.digests(DigestAlgorithm.SHA_512, 3));
        all.add(own);
        return record.renewedTree(AUTHORITY.stamp(HashTree.of(DigestAlgorithm.SHA_512, all), own, YEAR_9));
    }

    private static java.util.Set<EvidenceFault> faults(EvidenceRecord record, byte[] object) throws IOException {
        return new EvidenceCheck(BELIEVES_ALL, YEAR_70).faults(record, digests(object));
    }

    private static ObjectDigests digests(byte[] object) {
        return algorithm -> algorithm.of(object);
    }

    /** The authority's first time stamp is believed until one time, the others until another. */
    private static EvidenceTrust until(Instant first, Instant others) {
        return new EvidenceTrust() {
            @Override
            public boolean isTrusted(TimeStampToken token, Instant at) {
                return !at.isAfter(token.time().equals(YEAR_0) ? first : others);
            }

            @Override
            public boolean isStrong(DigestAlgorithm algorithm, Instant at) {
                return true;
            }
        };
    }

    private static EvidenceTrust strong(Instant until) {
        return new EvidenceTrust() {
            @Override
            public boolean isTrusted(TimeStampToken token, Instant at) {
                return true;
            }

            @Override
            public boolean isStrong(DigestAlgorithm algorithm, Instant at) {
                return algorithm != DigestAlgorithm.SHA_256 || !at.isAfter(until);
            }
        };
    }

    private static void assertBouncyCastleAccepts(EvidenceRecord record, byte[] object) throws Exception {
        var other = byBouncyCastle(record);
        other.validate(new JcaSimpleSignerInfoVerifierBuilder().build(AUTHORITY.certificate()));
        assertThat(other.isContaining(new ERSByteData(object), Date.from(YEAR_70)))
                .isTrue();
    }

    private static void assertBouncyCastleRefuses(EvidenceRecord record, byte[] object) throws Exception {
        assertThat(byBouncyCastle(record).isContaining(new ERSByteData(object), Date.from(YEAR_70)))
                .isFalse();
    }

    private static ERSEvidenceRecord byBouncyCastle(EvidenceRecord record) throws Exception {
        return new ERSEvidenceRecord(record.encoded(), new JcaDigestCalculatorProviderBuilder().build());
    }
}
