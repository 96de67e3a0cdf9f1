package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tangthu.acceptance.TangThuServer.PASSWORD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs with an access token are their owner, no more and no longer. */
@ExtendWith(SharedServer.class)
class AccessTokenIT {
    private static final String TOKENS = "/api/v1/me/access-tokens";
    private static final String OWN_PASSWORD = "Đồng Xoài mùa mưa";

    private final TangThuServer server;
    private final Api administrator;

    AccessTokenIT(TangThuServer server) {
        this.server = server;
        this.administrator = server.as("quantri");
    }

    private record Account(String id, String username) {}

    private Account newAccount(String role) {
        var name = "p" + UUID.randomUUID().toString().substring(0, 8);
        var unit = server.as("vanthu").get("/api/v1/me").json().at("/unit/id").asText();
        var created = administrator.post(
                "/api/v1/staff",
                Map.of(
                        "username",
                        name,
                        "password",
                        OWN_PASSWORD,
                        "fullName",
                        "Phần Mềm",
                        "position",
                        "Dịch vụ",
                        "unit",
                        unit,
                        "roles",
                        Set.of(role)));
        assertThat(created.status()).isEqualTo(201);
        return new Account(created.text("id"), name);
    }

    private Api.Answer newToken(Account account) {
        var made = server.as(account.username(), OWN_PASSWORD).post(TOKENS, Map.of("name", "Một cửa"));
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        return made;
    }

    private Api with(String token) {
        return Api.withToken(server, token);
    }

    private List<String> actions(Account account) {
        var page = administrator
                .get("/api/v1/audit/entries?size=200&objectId=" + account.id())
                .json();
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(e -> e.path("action").asText())
                .filter(action -> action.startsWith("ACCESS_TOKEN"))
                .toList();
    }

    @Test
    void tokenIsItsOwnerInTheWebAndInTheBeans() {
        var account = newAccount("OFFICER");
        var made = newToken(account);
        var program = with(made.text("token"));

        assertThat(made.header("Location")).endsWith(TOKENS + "/" + made.text("id"));
        assertThat(program.get("/api/v1/me").text("username")).isEqualTo(account.username());
        var dossier = program.post("/api/v1/dossiers", Map.of("title", "Hồ sơ do phần mềm mở"));
        assertThat(dossier.status()).as(dossier.json().toString()).isEqualTo(201);
        var captured = program.post(
                "/api/v1/dossiers/" + dossier.text("id") + "/documents",
                new Multipart().json("metadata", Captures.metadata()).file("file", "a.txt", Captures.text("x")));
        assertThat(captured.text("capturedBy")).isEqualTo(account.username());
        assertThat(program.get("/api/v1/staff").status())
                .as("only for administrators")
                .isEqualTo(403);
        assertThat(server.as("vanthu").get(TOKENS + "?").json().toString()).doesNotContain(made.text("id"));
        assertThat(actions(account)).containsExactly("ACCESS_TOKEN_USED", "ACCESS_TOKEN_CREATED");
    }

    @Test
    void rolesAreThoseOfTheMoment() {
        var account = newAccount("OFFICER");
        var program = with(newToken(account).text("token"));
        var tag = administrator.get("/api/v1/staff/" + account.id()).header("ETag");
        administrator.put(
                "/api/v1/staff/" + account.id() + "/roles", Map.of("roles", Set.of("ADMINISTRATOR")), "If-Match", tag);

        assertThat(program.get("/api/v1/staff").status()).isEqualTo(200);
    }

    @Test
    void tokenThatDoesNotHoldIsRefusedWhateverSessionComesWithIt() {
        var browser = new Browser(server);
        browser.logIn("chuyenvien", PASSWORD);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);

        for (var token : List.of("Bearer x", "Bearer", "bearer tt_" + "A".repeat(43), "Bearer a b")) {
            var read = browser.json("/api/v1/me", "GET", "", "Authorization", token);
            assertThat(read.statusCode()).as(token).isEqualTo(401);
            assertThat(read.body()).contains("WEB-004");
            assertThat(read.headers().firstValue("WWW-Authenticate").orElse(""))
                    .contains("Bearer", "error=\"invalid_token\"");
            assertThat(browser.json("/api/v1/dossiers", "POST", "{\"title\":\"x\"}", "Authorization", token)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aTokenOutweighsTheSessionOfSomebodyElse() {
        var account = newAccount("OFFICER");
        var token = newToken(account).text("token");
        var browser = new Browser(server);
        browser.logIn("quantri", PASSWORD);

        assertThat(browser.json("/api/v1/me", "GET", "", "Authorization", "Bearer " + token)
                        .body())
                .contains(account.username());
        assertThat(browser.json("/api/v1/staff", "GET", "", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/api/v1/staff").statusCode())
                .as("the session is still the administrator's")
                .isEqualTo(200);
    }

    @Test
    void revokedTokenIsRefusedAtOnce() {
        var account = newAccount("OFFICER");
        var made = newToken(account);
        var own = server.as(account.username(), OWN_PASSWORD);
        assertThat(own.get(TOKENS).json().at("/items/0/state").asText()).isEqualTo("ACTIVE");
        assertThat(own.get(TOKENS).json().toString()).doesNotContain(made.text("token"));

        assertThat(own.delete(TOKENS + "/" + made.text("id")).status()).isEqualTo(204);

        assertThat(with(made.text("token")).get("/api/v1/me").status()).isEqualTo(401);
        assertThat(own.get(TOKENS).json().at("/items/0/state").asText()).isEqualTo("REVOKED");
        assertThat(actions(account)).containsExactly("ACCESS_TOKEN_REVOKED", "ACCESS_TOKEN_CREATED");
    }

    @Test
    void tokensEndWithDeactivationAndWithANewPassword() {
        for (var way : List.of("deactivation", "password")) {
            var account = newAccount("OFFICER");
            var program = with(newToken(account).text("token"));
            assertThat(program.get("/api/v1/me").status()).isEqualTo(200);

            var path = "/api/v1/staff/" + account.id();
            var tag = administrator.get(path).header("ETag");
            var changed = way.equals("password")
                    ? administrator.put(path + "/password", Map.of("password", "Sông Bé mùa khô"), "If-Match", tag)
                    : administrator.post(path + "/deactivation", Map.of(), "If-Match", tag);
            assertThat(changed.status()).isEqualTo(200);

            assertThat(program.get("/api/v1/me").status()).as(way).isEqualTo(401);
            assertThat(actions(account)).startsWith("ACCESS_TOKEN_ENDED");
        }
    }

    @Test
    void tokenMakesNoOtherCredentials() {
        var account = newAccount("ADMINISTRATOR");
        var program = with(newToken(account).text("token"));
        var path = "/api/v1/staff/" + account.id();

        assertThat(program.post(TOKENS, Map.of("name", "x")).text("code")).isEqualTo("WEB-005");
        assertThat(program.post(path + "/access-tokens", Map.of("name", "x")).text("code"))
                .isEqualTo("WEB-005");
        assertThat(program.put("/api/v1/me/password", Map.of("current", OWN_PASSWORD, "next", "Sông Bé mùa khô"))
                        .text("code"))
                .isEqualTo("WEB-005");
        assertThat(program.put(path + "/password", Map.of("password", "Sông Bé mùa khô"), "If-Match", "\"0\"")
                        .text("code"))
                .isEqualTo("WEB-005");
        assertThat(program.post("/api/v1/staff", Map.of()).text("code")).isEqualTo("WEB-005");
    }

    @Test
    void administratorMakesTokensForServicesAndNobodyElseForOthers() {
        var account = newAccount("RECORDS_CLERK");
        var path = "/api/v1/staff/" + account.id() + "/access-tokens";

        var made = administrator.post(path, Map.of("name", "Máy quét", "lastDay", "2020-01-01"));
        assertThat(made.text("code")).isEqualTo("ORG-015");
        made = administrator.post(path, Map.of("name", "Máy quét"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("createdBy")).isEqualTo("quantri");
        assertThat(with(made.text("token")).get("/api/v1/me").text("username")).isEqualTo(account.username());
        assertThat(server.as("chuyenvien").post(path, Map.of("name", "x")).status())
                .isEqualTo(404);
        assertThat(server.as("chuyenvien").get(path).status()).isEqualTo(404);
    }

    @Test
    void whoBringsNothingIsToldBothWays() {
        var asked = new Browser(server).get("/api/v1/me");

        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.headers().firstValue("WWW-Authenticate").orElse("")).contains("Basic", "Bearer");
    }
}
