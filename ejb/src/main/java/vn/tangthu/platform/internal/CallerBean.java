package vn.tangthu.platform.internal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.RequestOrigin;
import vn.tangthu.platform.Roles;

/** The caller as the server's security and the request tell. */
@Stateless
@PermitAll
public class CallerBean implements Caller {
    @Resource
    SessionContext context;

    @Inject
    RequestOrigin origin;

    @Override
    public String name() {
        return context.isCallerInRole(Roles.SYSTEM)
                ? SYSTEM_NAME
                : context.getCallerPrincipal().getName();
    }

    @Override
    public String address() {
        try {
            return origin.address();
        } catch (ContextNotActiveException e) {
            return "-";
        }
    }

    @Override
    public boolean hasRole(String role) {
        return context.isCallerInRole(role);
    }
}
