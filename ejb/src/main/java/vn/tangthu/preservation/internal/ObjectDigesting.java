package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import vn.tangthu.preservation.domain.EvidenceObject;
import vn.tangthu.schema.evidence.DigestAlgorithm;

/** Digests of objects as they were noted at capture. */
@ApplicationScoped
public class ObjectDigesting {
    @Inject
    EvidenceSteps steps;

    /** @throws IllegalStateException none of the kind is noted */
    byte[] by(DigestAlgorithm algorithm, EvidenceObject object) {
        return HexFormat.of()
                .parseHex(
                        switch (algorithm) {
                            case SHA_256 -> object.sha256();
                            case SHA_512 -> object.sha512().orElseGet(() -> steps.noteSha512(object.id()));
                            default -> throw new IllegalStateException("no " + algorithm + " was noted");
                        });
    }
}
