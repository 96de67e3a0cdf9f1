package vn.tangthu.schema.evidence;

import java.io.IOException;

/** Digests of the object that a record is to prove, by each algorithm that its chains have. */
@FunctionalInterface
public interface ObjectDigests {
    byte[] by(DigestAlgorithm algorithm) throws IOException;
}
