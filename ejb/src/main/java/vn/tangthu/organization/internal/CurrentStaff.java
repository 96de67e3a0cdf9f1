package vn.tangthu.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tangthu.organization.internal.StaffSeen.Seen;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.Roles;

/** The caller's account, active ones only: with one query for each request. */
@ApplicationScoped
public class CurrentStaff {
    @Inject
    Caller caller;

    @Inject
    StaffAccounts accounts;

    @Inject
    StaffSeen request;

    boolean isTheHouse() {
        return caller.hasRole(Roles.SYSTEM);
    }

    String username() {
        return caller.name();
    }

    Optional<Seen> find() {
        if (isTheHouse()) return Optional.empty();
        var name = caller.name();
        try {
            return request.of(name, this::lookUp);
        } catch (ContextNotActiveException e) {
            return lookUp(name);
        }
    }

    private Optional<Seen> lookUp(String name) {
        return accounts.findActive(name).map(a -> new Seen(a.view(), a.visibility(), a.version()));
    }
}
