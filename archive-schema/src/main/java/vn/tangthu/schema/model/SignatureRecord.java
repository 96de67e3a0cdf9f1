package vn.tangthu.schema.model;

import java.util.List;

/**
 * A digital signature inside a file, as PREMIS describes it.
 *
 * @param signer distinguished name of the signer; empty when unknown
 * @param method signature algorithm, such as "SHA256withRSA"
 * @param value signature value in Base64
 * @param validationRules name of the policy by which it was validated
 * @param properties further facts, such as signing time, indication and sub-indication
 */
public record SignatureRecord(
        String signer, String method, String value, String validationRules, List<String> properties) {

    public SignatureRecord {
        properties = List.copyOf(properties);
    }
}
