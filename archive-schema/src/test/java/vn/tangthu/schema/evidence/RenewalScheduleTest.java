package vn.tangthu.schema.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tangthu.schema.evidence.AlgorithmPolicy.Row;
import vn.tangthu.schema.evidence.Renewal.Reason;

class RenewalScheduleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Instant FAR = Instant.parse("2300-01-01T00:00:00Z");

    /** Its certificate ends on 1 January 2120; its key has 2,048 bits. */
    private static final TestAuthority AUTHORITY = new TestAuthority();

    @Test
    void authorityThatEndsFirst() throws Exception {
        assertThat(next("", "", FAR))
                .isEqualTo(new Renewal(Reason.TIME_STAMP_AUTHORITY_ENDS, Instant.parse("2119-12-02T00:00:00Z")));
    }

    @Test
    void issuerThatEndsFirst() throws Exception {
        assertThat(next("", "", Instant.parse("2030-01-31T00:00:00Z")))
                .isEqualTo(new Renewal(Reason.ISSUING_AUTHORITY_ENDS, Instant.parse("2030-01-01T00:00:00Z")));
    }

    @Test
    void keyThatBecomesTooShortFirst() throws Exception {
        assertThat(next("", "2029-01-01", FAR))
                .isEqualTo(new Renewal(Reason.SIGNATURE_ALGORITHM_ENDS, Instant.parse("2028-12-02T00:00:00Z")));
    }

    @Test
    void digestThatEndsFirstNeedsAnotherTree() throws Exception {
        var next = next("2028-01-31", "2029-01-01", FAR);

        assertThat(next).isEqualTo(new Renewal(Reason.DIGEST_ALGORITHM_ENDS, Instant.parse("2028-01-01T00:00:00Z")));
        assertThat(next.reason().way()).isEqualTo(Renewal.Way.TREE);
    }

    @Test
    void whatThePolicyDoesNotKnowIsDueAtOnce() throws Exception {
        var unknown = new RenewalSchedule(new AlgorithmPolicy(List.of()), Duration.ofDays(30));

        assertThat(unknown.next(stamp(), FAR).due()).isEqualTo(Instant.MIN);
    }

    @Test
    void timeStampTellsWhoMadeIt() throws Exception {
        assertThat(stamp().token().authority())
                .isEqualTo(new TimeStampAuthority(
                        "CN=Test time-stamp authority",
                        Instant.parse("2120-01-01T00:00:00Z"),
                        new SigningKey("RSA", 2048)));
    }

    private static Renewal next(String digestEnd, String keyEnd, Instant issuersEnd) throws Exception {
        var policy = new AlgorithmPolicy(
                List.of(new Row("SHA-256", 0, day(digestEnd), "test"), new Row("RSA", 1900, day(keyEnd), "test")));
        return new RenewalSchedule(policy, Duration.ofDays(30)).next(stamp(), issuersEnd);
    }

    private static Optional<LocalDate> day(String date) {
        return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    }

    private static ArchiveTimeStamp stamp() {
        var digest = DigestAlgorithm.SHA_256.of(new byte[0]);
        return AUTHORITY.stamp(HashTree.of(DigestAlgorithm.SHA_256, List.of(digest)), digest, NOW);
    }
}
