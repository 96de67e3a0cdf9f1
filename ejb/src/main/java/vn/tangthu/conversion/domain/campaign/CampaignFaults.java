package vn.tangthu.conversion.domain.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.tangthu.conversion.api.CampaignFault;

/** Faults in a row of the work on a campaign. Each is followed by a longer pause than the one before, the last by none. */
@Embeddable
public class CampaignFaults {
    static final int MOST = 4;

    private static final String CODE = "CNV-052";
    private static final int LONGER = 4;
    private static final int LONGEST_CAUSE = 500;

    /** Work that went well for so long ends the row. */
    private static final Duration QUIET = Duration.ofHours(1);

    @Column(name = "faults")
    private int times;

    @Column(name = "fault")
    private String cause;

    @Column(name = "fault_at")
    private Instant at;

    @Column(name = "paused_until")
    private Instant pausedUntil;

    protected CampaignFaults() {} // for JPA

    /** @param pause after the first of a row */
    void add(String why, Instant when, Duration pause) {
        if (pausedUntil != null && when.isAfter(pausedUntil.plus(QUIET))) times = 0;
        times++;
        cause = why.substring(0, Math.min(why.length(), LONGEST_CAUSE));
        at = when;
        pausedUntil = areTooMany() ? null : when.plus(pause.multipliedBy((long) Math.pow(LONGER, times - 1)));
    }

    boolean areTooMany() {
        return times >= MOST;
    }

    Optional<CampaignFault> view() {
        return times == 0
                ? Optional.empty()
                : Optional.of(new CampaignFault(CODE, times, cause, at, Optional.ofNullable(pausedUntil)));
    }
}
