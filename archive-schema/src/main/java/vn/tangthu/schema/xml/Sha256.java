package vn.tangthu.schema.xml;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of packages (TT 05/2025/TT-BNV Annex I). */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
