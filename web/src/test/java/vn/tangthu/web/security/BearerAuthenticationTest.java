package vn.tangthu.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tangthu.organization.api.AccessTokenLogin;

class BearerAuthenticationTest {
    private static final String GOOD = "tt_good";

    private final List<String> traces = new ArrayList<>();
    private final List<String> used = new ArrayList<>();
    private final BearerAuthentication filter = filter();

    @Test
    void whatNamesTheSchemeAndDoesNotHoldIsRefusedAlsoWithASession() throws Exception {
        for (var header : List.of("Bearer x", "bearer", "BEARER  x y", "Bearer tt_good x")) {
            var exchange = new Exchange().loggedIn("an", "FORM").with("Authorization", header);

            assertThat(exchange.through(filter).passed).as(header).isFalse();
            assertThat(exchange.status).isEqualTo(401);
            assertThat(exchange.body()).contains("WEB-004");
            assertThat(exchange.answered.get("WWW-Authenticate")).contains("invalid_token");
        }
        assertThat(traces).hasSize(4).containsOnly("failed ");
        assertThat(used).isEmpty();
    }

    @Test
    void tokenOfAnAccountTheRealmDoesNotKnowIsRefused() throws Exception {
        filter.identities = new HouseIdentities() {
            @Override
            Optional<Identity> find(String username) {
                return Optional.empty();
            }
        };

        assertThat(new Exchange().with("Authorization", "Bearer " + GOOD).through(filter).passed)
                .isFalse();
    }

    @Test
    void tokenThatHoldsMakesItsOwnerTheCaller() throws Exception {
        var exchange = new Exchange().loggedIn("quantri", "FORM").with("Authorization", "Bearer " + GOOD);

        assertThat(exchange.through(filter).passed).isTrue();
        assertThat(exchange.passedAs).isEqualTo("phanmem by BEARER");
        assertThat(used).containsExactly(GOOD);
    }

    @Test
    void otherSchemesAreLeftToTheServer() throws Exception {
        for (var header : List.of("Basic YW46ZHVuZw==", "Bearerx y", "Negotiate x"))
            assertThat(new Exchange().with("Authorization", header).through(filter).passed)
                    .as(header)
                    .isTrue();
    }

    private BearerAuthentication filter() {
        var it = new BearerAuthentication();
        it.trail = new SessionGuardTest.Trail(traces);
        it.tokens = new AccessTokenLogin() {
            @Override
            public Optional<String> owner(String token) {
                return token.equals(GOOD) ? Optional.of("phanmem") : Optional.empty();
            }

            @Override
            public void noteUse(String token) {
                used.add(token);
            }
        };
        it.identities = new HouseIdentities() {
            @Override
            Optional<Identity> find(String username) {
                return Optional.of(new Known(username));
            }
        };
        return it;
    }

    private record Known(String username) implements HouseIdentities.Identity {
        @Override
        public Principal principal() {
            return this::username;
        }

        @Override
        public boolean hasRole(String role) {
            return false;
        }

        @Override
        public void run(HouseIdentities.Work work) throws IOException, ServletException {
            work.run();
        }
    }
}
