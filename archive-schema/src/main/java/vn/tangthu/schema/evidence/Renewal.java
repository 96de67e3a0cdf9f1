package vn.tangthu.schema.evidence;

import java.time.Instant;

/**
 * What must be done before a record proves nothing any more.
 *
 * @param due when, the margin taken off
 */
public record Renewal(Reason reason, Instant due) {
    /** Of the two ways of renewal (RFC 4998, sections 5.2 and 5.3). */
    public enum Way {
        /** One more time stamp over the last ones, of many trees at once. */
        TIME_STAMP,
        /** Another tree, by another digest, over the objects with their records. */
        TREE
    }

    /** What ends first. */
    public enum Reason {
        TIME_STAMP_AUTHORITY_ENDS(Way.TIME_STAMP),
        ISSUING_AUTHORITY_ENDS(Way.TIME_STAMP),
        SIGNATURE_ALGORITHM_ENDS(Way.TIME_STAMP),
        DIGEST_ALGORITHM_ENDS(Way.TREE);

        private final Way way;

        Reason(Way way) {
            this.way = way;
        }

        public Way way() {
            return way;
        }
    }
}
