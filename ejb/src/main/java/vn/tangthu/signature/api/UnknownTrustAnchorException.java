package vn.tangthu.signature.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no such trust anchor. */
public final class UnknownTrustAnchorException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownTrustAnchorException(TrustAnchorId id) {
        super(
                Kind.NOT_FOUND,
                "SIG-040",
                "no trust anchor " + id.value(),
                Map.of("anchor", id.value().toString()));
    }
}
