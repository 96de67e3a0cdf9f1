package vn.tangthu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request whose caller is the owner of the access token it shows, whoever its session belongs to. */
final class BearerRequest extends HttpServletRequestWrapper {
    static final String SCHEME = "BEARER";

    private final HouseIdentities.Identity owner;

    BearerRequest(HttpServletRequest request, HouseIdentities.Identity owner) {
        super(request);
        this.owner = owner;
    }

    @Override
    public Principal getUserPrincipal() {
        return owner.principal();
    }

    @Override
    public String getRemoteUser() {
        return owner.principal().getName();
    }

    @Override
    public boolean isUserInRole(String role) {
        return owner.hasRole(role);
    }

    @Override
    public String getAuthType() {
        return SCHEME;
    }
}
