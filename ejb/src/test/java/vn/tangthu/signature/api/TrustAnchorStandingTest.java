package vn.tangthu.signature.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrustAnchorStandingTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    /** One second before the year ends in Viet Nam. */
    private static final Instant END = Instant.parse("2030-12-31T16:59:59Z");

    @Test
    void certificateThatEndsIsWarnedOfHalfAYearBefore() {
        var anchor = anchor(Optional.empty());

        assertThat(anchor.lastDay()).isEqualTo(LAST);
        assertThat(anchor.standing(FROM.minusDays(1))).isEqualTo(TrustAnchorStanding.LATER);
        assertThat(anchor.standing(LAST.minusDays(181))).isEqualTo(TrustAnchorStanding.NOW);
        assertThat(anchor.standing(LAST.minusDays(180))).isEqualTo(TrustAnchorStanding.ENDING);
        assertThat(anchor.standing(LAST)).isEqualTo(TrustAnchorStanding.ENDING);
        assertThat(anchor.standing(LAST.plusDays(1))).isEqualTo(TrustAnchorStanding.EXPIRED);
    }

    @Test
    void decidedEndCountsWhenItIsEarlier() {
        var decided = LocalDate.of(2027, 6, 30);
        var anchor = anchor(Optional.of(decided));

        assertThat(anchor.lastDay()).isEqualTo(decided);
        assertThat(anchor.standing(decided)).isEqualTo(TrustAnchorStanding.ENDING);
        assertThat(anchor.standing(decided.plusDays(1))).isEqualTo(TrustAnchorStanding.OVER);
    }

    @Test
    void endDecidedAfterTheCertificateDoesNotMakeItLonger() {
        var anchor = anchor(Optional.of(LAST.plusDays(30)));

        assertThat(anchor.lastDay()).isEqualTo(LAST);
        assertThat(anchor.standing(LAST.plusDays(1))).isEqualTo(TrustAnchorStanding.EXPIRED);
        assertThat(anchor.standing(LAST.plusDays(31))).isEqualTo(TrustAnchorStanding.OVER);
    }

    private static TrustAnchorView anchor(Optional<LocalDate> until) {
        return new TrustAnchorView(
                new TrustAnchorId(UUID.randomUUID()),
                TrustPurpose.SIGNING,
                "CN=CA",
                "CN=CA",
                "1",
                "00",
                Instant.EPOCH,
                END,
                FROM,
                until,
                "QĐ 1/QĐ-SNV",
                "quantri",
                Instant.EPOCH);
    }
}
