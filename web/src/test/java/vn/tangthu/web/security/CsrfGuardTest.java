package vn.tangthu.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsrfGuardTest {
    private final CsrfGuard guard = new CsrfGuard();

    @Test
    void programWithHttpBasicNeedsNoToken() throws Exception {
        assertThat(byBasic().through(guard).passed).isTrue();
    }

    @Test
    void authorizationThatEstablishedNobodyDoesNotStandForTheToken() throws Exception {
        var exchange = change().loggedIn("an", "FORM").with("Authorization", "Bearer x");

        assertThat(exchange.through(guard).status).isEqualTo(403);
        assertThat(exchange.body()).contains("WEB-001");
    }

    @Test
    void passwordThatABrowserSendsAlongForAnotherSiteChangesNothing() throws Exception {
        for (var site : List.of("cross-site", "same-site"))
            assertThat(byBasic().with("Sec-Fetch-Site", site).through(guard).status)
                    .as(site)
                    .isEqualTo(403);
        for (var origin : List.of("https://other.example", "null", "https://records.example:8443"))
            assertThat(byBasic().with("Origin", origin).through(guard).status)
                    .as(origin)
                    .isEqualTo(403);
    }

    @Test
    void ownPagesAndAddressesTypedByThePersonPass() throws Exception {
        for (var site : List.of("same-origin", "none"))
            assertThat(byBasic().with("Sec-Fetch-Site", site).through(guard).passed)
                    .as(site)
                    .isTrue();
        assertThat(byBasic().with("Origin", "https://records.example").through(guard).passed)
                .isTrue();
    }

    @Test
    void readingIsOpenToLinksFromElsewhere() throws Exception {
        var exchange = new Exchange().loggedIn("an", "FORM").with("Sec-Fetch-Site", "cross-site");

        assertThat(exchange.through(guard).passed).isTrue();
    }

    @Test
    void browsersAreNotAskedForAPasswordOfHttpBasic() throws Exception {
        var filter = new ApiAuthenticationFilter();

        assertThat(new Exchange().through(filter).answered).containsKey("WWW-Authenticate");
        for (var header : List.of("Sec-Fetch-Mode=navigate", "Accept=text/html,*/*", "X-Requested-With=XMLHttpRequest"))
            assertThat(new Exchange()
                            .with(header.split("=")[0], header.split("=")[1])
                            .through(filter)
                            .answered)
                    .as(header)
                    .doesNotContainKey("WWW-Authenticate");
    }

    private static Exchange change() {
        var exchange = new Exchange().with("Host", "records.example");
        exchange.method = "PUT";
        return exchange;
    }

    private static Exchange byBasic() {
        return change().loggedIn("an", "BASIC").with("Authorization", "Basic YW46ZHVuZw==");
    }
}
