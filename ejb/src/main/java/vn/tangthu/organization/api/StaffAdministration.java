package vn.tangthu.organization.api;

import java.util.Optional;
import java.util.Set;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/**
 * Accounts as the administrator keeps them. A change ends the sessions of the account; deactivation and a new password end its
 * access tokens. Every change leaves a trace in its
 * transaction; passwords never stand in it.
 */
public interface StaffAdministration {
    /** Which account, at which version the caller read it. */
    record AccountRef(StaffId id, long version) {}

    /**
     * @throws AlreadyTakenException when the login name is another's
     * @throws PasswordRefusedException when the password breaks a rule
     */
    StaffId create(CreateStaff command);

    /** @throws StaleAccountException when it was changed since */
    void change(AccountRef account, StaffEntry entry);

    /**
     * @param roles names of {@link vn.tangthu.platform.Roles}, all that the account has from now on
     * @throws LastAdministratorException when no active administrator would be left
     */
    void assignRoles(AccountRef account, Set<String> roles);

    /** @throws LastAdministratorException when no active administrator would be left */
    void deactivate(AccountRef account);

    void activate(AccountRef account);

    void resetPassword(AccountRef account, String password);

    StaffAccountView require(StaffId id);

    /** In the order of login names. */
    Page<StaffAccountView> list(Optional<AgencyId> agency, PageRequest page);
}
