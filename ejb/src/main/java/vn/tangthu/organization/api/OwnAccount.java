package vn.tangthu.organization.api;

import java.util.Optional;

/** The caller's own account. */
public interface OwnAccount {
    /**
     * Version of the caller's account; empty when there is none or it is not active. A session that has seen another version
     * must end: the account was changed since its login.
     */
    Optional<Long> version();

    /** @throws PasswordRefusedException when the current one is wrong or the new one breaks a rule */
    void changePassword(String current, String next);
}
