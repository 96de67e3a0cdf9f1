package vn.tangthu.signature.api;

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
}
