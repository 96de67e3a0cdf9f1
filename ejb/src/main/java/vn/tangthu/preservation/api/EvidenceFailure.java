package vn.tangthu.preservation.api;

import java.time.Instant;

/**
 * Why evidence could not be built; what waits is kept.
 *
 * @param code PRV-030 no time stamp, PRV-031 anything else, PRV-032 no digest algorithm that is good for long enough
 * @param cause in the words of the program
 * @param tries in a row
 * @param again when it is tried again
 */
public record EvidenceFailure(String code, String cause, int tries, Instant at, Instant again) {}
