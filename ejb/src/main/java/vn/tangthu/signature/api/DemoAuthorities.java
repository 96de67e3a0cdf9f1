package vn.tangthu.signature.api;

import java.util.Optional;

/**
 * What the authorities of a demonstration answer to anybody who asks over HTTP. Every method throws {@link NoDemonstrationException} when this is not a
 * demonstration, and {@link DemoQuestionRefusedException} when what was asked is no question.
 */
public interface DemoAuthorities {
    /**
     * @param question RFC 3161 request, DER
     * @return RFC 3161 response, DER; also a refusal is one
     */
    byte[] timeStamp(byte[] question);

    /**
     * @param question OCSP request (RFC 6960), DER
     * @return OCSP response, DER
     */
    byte[] status(byte[] question);

    /**
     * @param authority {@code root} or {@code issuer}
     * @return its revocation list as of now, DER; empty for any other name
     */
    Optional<byte[]> revocationList(String authority);

    /**
     * @param holder e.g. {@code root}, {@code issuer}, {@code officer}
     * @return DER; empty when nobody has that name
     */
    Optional<byte[]> certificate(String holder);
}
