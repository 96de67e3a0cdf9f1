package vn.tangthu.signature.api;

/**
 * What PREMIS signatureInformation asks for (TT 05/2025/TT-BNV Annex I).
 *
 * @param method algorithm, e.g. {@code RSA with SHA256}
 * @param value signature value, Base64
 * @param certificate the signer's certificate, DER in Base64
 */
public record SignatureMaterial(String method, String value, String certificate) {}
