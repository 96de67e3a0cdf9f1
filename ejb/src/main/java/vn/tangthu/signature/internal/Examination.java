package vn.tangthu.signature.internal;

import java.util.List;
import vn.tangthu.signature.domain.SignatureFacts;
import vn.tangthu.signature.internal.revocation.RevocationFault;

/** What looking at the signatures of one PDF file gave. */
sealed interface Examination {
    /** The file holds no signature. */
    record Unsigned() implements Examination {}

    /**
     * @param signatures in the order of signing
     * @param report full ETSI validation report, XML
     * @param unreadable further signatures in the file that could not even be parsed
     * @param revocationFaults sources of revocation that were of no use
     */
    record Signed(
            List<SignatureFacts> signatures, String report, int unreadable, List<RevocationFault> revocationFaults)
            implements Examination {
        public Signed {
            signatures = List.copyOf(signatures);
            revocationFaults = List.copyOf(revocationFaults);
        }
    }

    /** The file opens only with a password. */
    record Protected() implements Examination {}

    /**
     * Could not be decided.
     *
     * @param reason technical, for the log and the finding
     */
    record Undecided(Cause cause, String reason) implements Examination {}

    /** Why nothing could be decided. */
    enum Cause {
        UNREADABLE,
        OVER_BUDGET
    }
}
