package vn.tangthu.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tangthu.audit.api.SecurityTrail;

/**
 * Traces of logins by an {@code Authorization} header. Every request brings one; a login is the first of an hour from one address, on each
 * server anew.
 */
@ApplicationScoped
public class HeaderLogins {
    private static final Duration ONE_LOGIN = Duration.ofHours(1);

    @Inject
    SecurityTrail trail;

    @Inject
    Clock clock;

    private final Map<Login, Instant> traced = new ConcurrentHashMap<>();

    private record Login(String username, String address) {}

    /** Notes a request that the server has accepted. */
    public void note(String username, String address) {
        var now = clock.instant();
        var login = new Login(username, address);
        var last = traced.get(login);
        if (last != null && last.plus(ONE_LOGIN).isAfter(now)) return;
        trail.recordLogin(username);
        traced.values().removeIf(at -> !at.plus(ONE_LOGIN).isAfter(now));
        traced.put(login, now);
    }
}
