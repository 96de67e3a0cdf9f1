package vn.tangthu.organization.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.SecurityTrail;
import vn.tangthu.organization.api.OwnAccount;
import vn.tangthu.organization.api.PasswordRefusedException;
import vn.tangthu.organization.api.PasswordRefusedException.Rule;
import vn.tangthu.organization.api.UnknownStaffException;
import vn.tangthu.organization.domain.StaffAccount;
import vn.tangthu.organization.internal.StaffSeen.Seen;

/** The caller's own account; for whoever has one. */
@Stateless
@PermitAll
public class OwnAccountBean implements OwnAccount {
    @Inject
    CurrentStaff current;

    @Inject
    StaffAccounts accounts;

    @Inject
    StaffPasswords passwords;

    @Inject
    StaffTraces traces;

    @Inject
    SecurityTrail trail;

    @Inject
    Clock clock;

    @Override
    public Optional<Long> version() {
        return current.find().map(Seen::version);
    }

    @Override
    public void changePassword(String currentPassword, String next) {
        var account = accounts.findActive(current.username())
                .orElseThrow(() -> new UnknownStaffException(current.username()));
        if (!passwords.matches(currentPassword, account.passwordHash())) throw guessed(account);
        account.takePassword(passwords.hashAccepted(next, account.username()), clock.instant());
        traces.record("STAFF_PASSWORD_CHANGED", account, Map.of());
    }

    /** Whoever sits at a screen left open may try passwords here as at the door, and leaves the same trace. */
    private PasswordRefusedException guessed(StaffAccount account) {
        trail.recordFailedLogin(account.username());
        return new PasswordRefusedException(Rule.CURRENT_IS_WRONG);
    }
}
