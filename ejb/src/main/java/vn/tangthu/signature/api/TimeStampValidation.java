package vn.tangthu.signature.api;

import java.time.Instant;
import java.util.List;
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

    /**
     * From the authority's certificate up to and with the trust anchor.
     *
     * @param token DER
     * @return each DER; empty when the time stamp was never to be believed
     */
    List<byte[]> certificates(byte[] token);
}
