package vn.tangthu.organization.api;

import java.util.Optional;

/** The door for access tokens: who shows one is its owner. What the owner may do, the server's own realm tells. */
public interface AccessTokenLogin {
    /** @return login name of the owner; empty when there is no such token or it has ended */
    Optional<String> owner(String token);

    /** The caller has come in by this token; leaves a trace the first time of a day. */
    void noteUse(String token);
}
