package vn.tangthu.intake.internal;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The run was thought dead and another goes on in its place. */
final class ClaimLostException extends RecordsException {
    private static final long serialVersionUID = 1L;

    ClaimLostException(Claim claim) {
        super(Kind.CONFLICT, "INT-007", "claim lost: " + claim, Map.of());
    }
}
