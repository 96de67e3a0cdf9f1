package vn.tangthu.organization.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/**
 * Home Affairs inspects what agencies keep; whoever inspects does not keep. A person who does both has two accounts, so that
 * each shows what it may see and the trail tells in which duty something was done.
 */
public final class CollidingRolesException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public CollidingRolesException(String username) {
        super(
                Kind.INVALID,
                "ORG-013",
                "inspecting and keeping in one account: " + username,
                Map.of("username", username));
    }
}
