package vn.tangthu.organization.api;

import java.util.Objects;
import java.util.Set;

/**
 * Enters a member of staff with an account.
 *
 * @param username 3 to 50 small letters, digits, {@code . _ -}, beginning with a letter or digit
 * @param password first password, see {@link PasswordRefusedException.Rule}
 */
public record CreateStaff(String username, String password, StaffEntry entry, Set<String> roles) {
    public CreateStaff {
        Objects.requireNonNull(entry);
        if (username == null || !username.matches("[a-z0-9][a-z0-9._-]{2,49}"))
            throw new InvalidEntryException("username", username);
        if (password == null) throw new InvalidEntryException("password", "");
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "CreateStaff[username=" + username + ", entry=" + entry + ", roles=" + roles + "]";
    }
}
