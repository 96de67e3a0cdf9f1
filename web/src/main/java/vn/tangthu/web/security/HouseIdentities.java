package vn.tangthu.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.security.Principal;
import java.security.PrivilegedActionException;
import java.util.Optional;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/**
 * Identities of the server's own security domain: the same realm gives the same roles as at a login with a password, and an account
 * that is not active has none (ADR 0023).
 */
@ApplicationScoped
public class HouseIdentities {
    /** Somebody the house knows. */
    interface Identity {
        Principal principal();

        boolean hasRole(String role);

        /** Does work as this somebody, in the web and in the beans it calls. */
        void run(Work work) throws IOException, ServletException;
    }

    /** What is done for a request. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, ServletException;
    }

    Optional<Identity> find(String username) {
        try (var context = SecurityDomain.getCurrent().createNewAuthenticationContext()) {
            context.setAuthenticationName(username);
            if (!context.exists() || !context.authorize()) return Optional.empty();
            context.succeed();
            return Optional.of(new OfDomain(context.getAuthorizedIdentity()));
        } catch (RealmUnavailableException e) {
            throw new IllegalStateException("the realm of the accounts does not answer", e);
        }
    }

    private record OfDomain(SecurityIdentity identity) implements Identity {
        @Override
        public Principal principal() {
            return identity.getPrincipal();
        }

        @Override
        public boolean hasRole(String role) {
            return identity.getRoles().contains(role);
        }

        @Override
        public void run(Work work) throws IOException, ServletException {
            try {
                identity.runAsExceptionAction(() -> {
                    work.run();
                    return null;
                });
            } catch (PrivilegedActionException e) {
                if (e.getException() instanceof IOException io) throw io;
                if (e.getException() instanceof ServletException servlet) throw servlet;
                throw new ServletException(e.getException());
            }
        }
    }
}
