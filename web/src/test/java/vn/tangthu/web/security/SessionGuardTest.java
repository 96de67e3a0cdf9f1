package vn.tangthu.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.SecurityTrail;
import vn.tangthu.organization.api.OwnAccount;

class SessionGuardTest {
    private static final long VERSION = 4;

    private final List<String> traces = new ArrayList<>();
    private final SessionGuard guard = guard();

    @Test
    void sessionOfAChangedAccountEnds() throws Exception {
        var exchange = changedSince().loggedIn("an", "FORM").through(guard);

        assertThat(exchange.passed).isFalse();
        assertThat(exchange.sessionEnded).isTrue();
        assertThat(exchange.status).isEqualTo(401);
        assertThat(traces).containsExactly("logout an");
    }

    @Test
    void anAuthorizationThatEstablishedNobodyDoesNotKeepTheSession() throws Exception {
        for (var header : List.of("Bearer x", "Basic YW46c2Fp", "x")) {
            var exchange = changedSince().loggedIn("an", "FORM").with("Authorization", header);

            assertThat(exchange.through(guard).sessionEnded).as(header).isTrue();
        }
    }

    @Test
    void callerOfAHeaderIsAskedForEachTimeAndHasNoSessionToEnd() throws Exception {
        for (var scheme : List.of("BASIC", "BEARER"))
            assertThat(changedSince().loggedIn("an", scheme).through(guard).passed)
                    .as(scheme)
                    .isTrue();
        assertThat(traces).isEmpty();
    }

    @Test
    void firstUseOfASessionIsALogin() throws Exception {
        var exchange = new Exchange().loggedIn("an", "FORM").through(guard);

        assertThat(exchange.passed).isTrue();
        assertThat(exchange.session).containsEntry(SessionGuard.ACCOUNT_VERSION, VERSION);
        assertThat(traces).containsExactly("login an");
    }

    private static Exchange changedSince() {
        var exchange = new Exchange();
        exchange.session.put(SessionGuard.ACCOUNT_VERSION, VERSION - 1);
        return exchange;
    }

    private SessionGuard guard() {
        var it = new SessionGuard();
        it.account = new OwnAccount() {
            @Override
            public Optional<Long> version() {
                return Optional.of(VERSION);
            }

            @Override
            public void changePassword(String current, String next) {
                throw new UnsupportedOperationException();
            }
        };
        it.trail = new Trail(traces);
        return it;
    }

    /** Keeps what was recorded, in order. */
    record Trail(List<String> traces) implements SecurityTrail {
        @Override
        public void recordDenied(AuditEvent attempt) {
            traces.add("denied " + attempt.objectId());
        }

        @Override
        public void recordLogin(String username) {
            traces.add("login " + username);
        }

        @Override
        public void recordFailedLogin(String username) {
            traces.add("failed " + username);
        }

        @Override
        public void recordLogout(String username) {
            traces.add("logout " + username);
        }
    }
}
