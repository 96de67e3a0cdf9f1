package vn.tangthu.schema.evidence;

import java.time.Instant;

/** What a checker of evidence believes; the mathematics of a record needs no belief. */
public interface EvidenceTrust {
    /** Whether signature and authority of a time stamp stood at that time, when a later time stamp took over its proof. */
    boolean isTrusted(TimeStampToken token, Instant at);

    /** Whether nobody could make two objects of one digest at that time. */
    boolean isStrong(DigestAlgorithm algorithm, Instant at);
}
