package vn.tangthu.signature.internal.revocation;

import java.time.Instant;
import java.util.Optional;

/** What sources of revocation told, kept until it no longer counts. */
public interface RevocationCache {
    /**
     * @param key what was asked where
     * @param bytes the answer as it came
     * @param thisUpdate of when the answer is
     * @param end from when on it no longer counts
     */
    record Kept(RevocationKey key, byte[] bytes, Instant thisUpdate, Instant end) {
        public Kept {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    Optional<byte[]> find(RevocationKey key);

    /** Takes the place of what was kept before. */
    void keep(Kept kept);
}
