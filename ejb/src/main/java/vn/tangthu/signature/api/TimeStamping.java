package vn.tangthu.signature.api;

/**
 * Time stamps (dấu thời gian, RFC 3161) of the configured authorities, asked in their order: the next one when one fails. For workers of other features only
 * (role SYSTEM). Goes over the network, outside of any transaction.
 */
public interface TimeStamping {
    /**
     * @param digestAlgorithm object identifier of the digest's algorithm, e.g. {@code 2.16.840.1.101.3.4.2.1} for SHA-256
     * @param digest what is stamped
     * @return time stamp token (CMS signed data, DER) that was checked: for this digest, now, signed under a trust anchor for time stamping
     * @throws TimeStampsUnavailableException none of the authorities gave one, or there are none
     * @throws IllegalArgumentException the algorithm is no object identifier
     */
    byte[] stamp(String digestAlgorithm, byte[] digest) throws TimeStampsUnavailableException;
}
