package vn.tangthu.organization.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tangthu.organization.api.AccessTokenState;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.CreateStaff;
import vn.tangthu.organization.api.LastAdministratorException;
import vn.tangthu.organization.api.StaffAccountView;
import vn.tangthu.organization.api.StaffAdministration;
import vn.tangthu.organization.api.StaffEntry;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.organization.domain.StaffAccount;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** Accounts, for the administrator. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class StaffAdministrationBean implements StaffAdministration {
    @Inject
    StaffAccounts accounts;

    @Inject
    NewAccounts newAccounts;

    @Inject
    Agencies agencies;

    @Inject
    StaffPasswords passwords;

    @Inject
    KeptTokens tokens;

    @Inject
    StaffTraces traces;

    @Inject
    Clock clock;

    @Override
    public StaffId create(CreateStaff command) {
        return newAccounts.add(command, passwords.hashAccepted(command.password(), command.username()));
    }

    @Override
    public void change(AccountRef ref, StaffEntry entry) {
        var account = require(ref);
        account.describe(entry, agencies.requireUnit(entry.unit()));
        var unit = entry.unit().value().toString();
        traces.record(
                "STAFF_CHANGED",
                account,
                Map.of("fullName", entry.fullName(), "position", entry.position(), "unit", unit));
    }

    @Override
    public void assignRoles(AccountRef ref, Set<String> roles) {
        var account = require(ref);
        if (!roles.contains(Roles.ADMINISTRATOR)) requireAnotherAdministrator(account);
        account.assign(roles);
        traces.record("STAFF_ROLES_ASSIGNED", account, Map.of("roles", StaffTraces.list(roles)));
    }

    @Override
    public void deactivate(AccountRef ref) {
        var account = require(ref);
        requireAnotherAdministrator(account);
        account.deactivate();
        traces.record("STAFF_DEACTIVATED", account, Map.of());
        tokens.endAll(account, AccessTokenState.ACCOUNT_DEACTIVATED);
    }

    @Override
    public void activate(AccountRef ref) {
        var account = require(ref);
        account.activate();
        traces.record("STAFF_ACTIVATED", account, Map.of());
    }

    @Override
    public void resetPassword(AccountRef ref, String password) {
        var account = require(ref);
        account.takePassword(passwords.hashAccepted(password, account.username()), clock.instant());
        traces.record("STAFF_PASSWORD_RESET", account, Map.of());
        tokens.endAll(account, AccessTokenState.PASSWORD_RESET);
    }

    private StaffAccount require(AccountRef ref) {
        return accounts.require(ref.id()).expect(ref.version());
    }

    private void requireAnotherAdministrator(StaffAccount account) {
        if (!account.isActiveAdministrator()) return;
        accounts.lockAdministrators();
        if (!accounts.hasAdministratorBeside(account)) throw new LastAdministratorException(account.username());
    }

    @Override
    public StaffAccountView require(StaffId id) {
        return accounts.require(id).accountView();
    }

    @Override
    public Page<StaffAccountView> list(Optional<AgencyId> agency, PageRequest page) {
        var found = accounts.list(agency, page).stream()
                .map(StaffAccount::accountView)
                .toList();
        if (found.size() <= page.size()) return new Page<>(found, Optional.empty());
        var shown = found.subList(0, page.size());
        return new Page<>(shown, Optional.of(shown.get(shown.size() - 1).staff().username()));
    }
}
