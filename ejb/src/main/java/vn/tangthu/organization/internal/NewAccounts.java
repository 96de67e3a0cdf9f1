package vn.tangthu.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.tangthu.organization.api.CreateStaff;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.organization.domain.StaffAccount;
import vn.tangthu.platform.Ids;

/** Enters accounts, for the administrator and for the first start. */
@ApplicationScoped
public class NewAccounts {
    @Inject
    StaffAccounts accounts;

    @Inject
    Agencies agencies;

    @Inject
    StaffTraces traces;

    @Inject
    Clock clock;

    StaffId add(CreateStaff command, String passwordHash) {
        var id = new StaffId(Ids.next());
        var unit = agencies.requireUnit(command.entry().unit());
        var account = new StaffAccount(id, command.username(), command.entry(), unit);
        account.takePassword(passwordHash, clock.instant());
        account.assign(command.roles());
        accounts.add(account);
        traces.record("STAFF_CREATED", account, Map.of("roles", StaffTraces.list(command.roles())));
        return id;
    }
}
