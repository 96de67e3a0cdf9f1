package vn.tangthu.signature.api;

import java.time.Instant;
import java.util.Optional;

/** Whether time stamps (dấu thời gian, RFC 3161) that were given long ago are still to be believed, by the trust anchors for time stamping. */
public interface TimeStampValidation {
    /**
     * @param token DER
     * @param at when another proof took over; the certificates must not have ended before
     * @return why it is not believed; empty when it is
     */
    Optional<String> fault(byte[] token, Instant at);

    /**
     * When the first certificate above the authority's ends.
     *
     * @param token DER
     * @return empty when none is known
     */
    Optional<Instant> issuersEnd(byte[] token);
}
