package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tangthu.acceptance.TangThuServer.PASSWORD;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class SecurityIT {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final String OWN_PASSWORD = "Đồng Xoài mùa mưa";

    private static final int CHUNK = 128 * 1024;

    private final TangThuServer server;
    private final Api administrator;

    SecurityIT(TangThuServer server) {
        this.server = server;
        this.administrator = server.as("quantri");
    }

    private record Account(String id, String username, String version) {}

    /** An account of its own, so that tests do not lock each other out. */
    private Account newAccount(String role) {
        var name = "t" + UUID.randomUUID().toString().substring(0, 8);
        var unit = server.as("vanthu").get("/api/v1/me").json().at("/unit/id").asText();
        var entry = Map.of(
                "username",
                name,
                "password",
                OWN_PASSWORD,
                "fullName",
                "Người Thử",
                "position",
                "Chuyên viên",
                "unit",
                unit,
                "roles",
                Set.of(role));
        var created = administrator.post("/api/v1/staff", entry);
        assertThat(created.status()).as(created.json().toString()).isEqualTo(201);
        return new Account(created.text("id"), name, created.header("ETag"));
    }

    /** What the trail has of somebody, newest first; it always knows where from. */
    private List<String> actions(String actor) {
        var page = administrator
                .get("/api/v1/audit/entries?size=200&actor=" + actor)
                .json();
        page.path("items").forEach(e -> assertThat(e.path("address").asText()).isEqualTo("127.0.0.1"));
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(e -> e.path("action").asText())
                .toList();
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    @Test
    void everyDemoAccountKnowsItself() {
        for (var name : List.of("vanthu", "chuyenvien", "lanhdao", "luutru", "noivu", "quantri")) {
            var me = server.as(name).get("/api/v1/me");
            assertThat(me.status()).isEqualTo(200);
            assertThat(me.text("username")).isEqualTo(name);
            assertThat(me.json().path("roles")).hasSize(1);
        }
    }

    @Test
    void apiAsksForALoginWithoutALoginPage() {
        var answer = new Browser(server).get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("WEB-401").doesNotContain("<html");
    }

    @Test
    void loginGivesANewSessionAndLeavesTraces() {
        var account = newAccount("OFFICER");
        var browser = new Browser(server);
        browser.get("/index.xhtml");
        var before = browser.session();

        var failed = browser.logIn(account.username(), "sai mật khẩu rồi");
        assertThat(failed.body()).contains("login-failed");
        var page = browser.logIn(account.username(), OWN_PASSWORD);

        assertThat(page.body()).doesNotContain("j_security_check").contains("csrf-token");
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        var loggedOut = browser.form("/logout", Map.of("csrf", token(page.body())));
        assertThat(loggedOut.body()).contains("j_security_check");
        assertThat(actions(account.username())).containsExactly("LOGOUT", "LOGIN", "LOGIN_FAILED");
    }

    @Test
    void accountIsLockedAfterFiveFailuresInTheFormAndInTheApi() {
        var account = newAccount("OFFICER");
        for (var i = 0; i < 3; i++) new Browser(server).logIn(account.username(), "sai lần thứ " + i);
        for (var i = 0; i < 2; i++)
            assertThat(server.as(account.username(), "sai lần thứ " + i)
                            .get("/api/v1/me")
                            .status())
                    .isEqualTo(401);

        assertThat(server.as(account.username(), OWN_PASSWORD).get("/api/v1/me").status())
                .isEqualTo(401);
        assertThat(new Browser(server).logIn(account.username(), OWN_PASSWORD).body())
                .contains("login-failed");
        assertThat(actions(account.username())).hasSize(7).containsOnly("LOGIN_FAILED");
    }

    @Test
    void changeThatRestsOnTheCookieNeedsTheSessionsToken() {
        var account = newAccount("OFFICER");
        var browser = new Browser(server);
        var token = token(browser.logIn(account.username(), OWN_PASSWORD).body());
        var change = "{\"current\":\"x\",\"next\":\"y\"}";

        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(browser.json("/api/v1/me/password", "PUT", change).body()).contains("WEB-001");
        assertThat(browser.json("/api/v1/me/password", "PUT", change, "X-CSRF-Token", token + "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.json("/api/v1/me/password", "PUT", change, "Authorization", "Negotiate x")
                        .body())
                .contains("WEB-001");
        assertThat(browser.form("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.json("/api/v1/me/password", "PUT", change, "X-CSRF-Token", token)
                        .body())
                .contains("ORG-012");
    }

    @Test
    void guessingThePresentPasswordEndsTheSession() {
        var account = newAccount("OFFICER");
        var browser = new Browser(server);
        var token = token(browser.logIn(account.username(), OWN_PASSWORD).body());

        for (var i = 0; i < 5; i++) {
            var guess = "{\"current\":\"đoán lần %d\",\"next\":\"Sông Bé mùa khô\"}".formatted(i);
            assertThat(browser.json("/api/v1/me/password", "PUT", guess, "X-CSRF-Token", token)
                            .statusCode())
                    .isEqualTo(400);
        }

        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void deactivatedAccountLosesItsRunningSession() {
        var account = newAccount("OFFICER");
        var browser = new Browser(server);
        browser.logIn(account.username(), OWN_PASSWORD);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);

        var path = "/api/v1/staff/" + account.id();
        var body = administrator.get(path);
        assertThat(body.header("ETag")).isEqualTo(account.version());
        var stale = administrator.put(path + "/roles", Map.of("roles", Set.of("LEADER")), "If-Match", "\"99\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("code")).isEqualTo("ORG-007");
        var roles =
                administrator.put(path + "/roles", Map.of("roles", Set.of("LEADER")), "If-Match", account.version());
        assertThat(roles.status()).isEqualTo(200);

        assertThat(browser.json("/api/v1/me", "GET", "", "Authorization", "Bearer x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void passwordIsChangedByItsOwner() {
        var account = newAccount("OFFICER");
        var own = server.as(account.username(), OWN_PASSWORD);

        var weak = own.put("/api/v1/me/password", Map.of("current", OWN_PASSWORD, "next", "ngắn"));
        assertThat(weak.text("code")).isEqualTo("ORG-009");
        var changed = own.put("/api/v1/me/password", Map.of("current", OWN_PASSWORD, "next", "Sông Bé mùa khô"));
        assertThat(changed.status()).isEqualTo(204);

        assertThat(own.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(server.as(account.username(), "Sông Bé mùa khô")
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aProgramThatShowsItsPasswordWithEveryRequestLogsInOnceAnHour() {
        var account = newAccount("OFFICER");
        for (var i = 0; i < 3; i++)
            assertThat(server.as(account.username(), OWN_PASSWORD)
                            .get("/api/v1/me")
                            .status())
                    .isEqualTo(200);

        assertThat(actions(account.username())).containsExactly("LOGIN");
    }

    @Test
    void onlyAdministratorsKeepAccountsAndWhatIsDeniedLeavesATrace() {
        var account = newAccount("RECORDS_CLERK");
        var clerk = server.as(account.username(), OWN_PASSWORD);

        assertThat(clerk.get("/api/v1/staff").status()).isEqualTo(403);
        assertThat(clerk.get("/api/v1/audit/entries").status()).isEqualTo(403);
        assertThat(clerk.post("/api/v1/audit/verifications").status()).isEqualTo(403);

        assertThat(actions(account.username()))
                .containsExactly("ACCESS_DENIED", "ACCESS_DENIED", "ACCESS_DENIED", "LOGIN");
    }

    @Test
    void lastAdministratorStays() {
        var me = administrator.get("/api/v1/me").text("id");
        var tag = administrator.get("/api/v1/staff/" + me).header("ETag");

        var refused = administrator.put(
                "/api/v1/staff/" + me + "/roles", Map.of("roles", Set.of("OFFICER")), "If-Match", tag);

        assertThat(refused.text("code")).isEqualTo("ORG-008");
    }

    @Test
    void chainIsWholeAndReadByThoseWhoMay() {
        var verdict = administrator.post("/api/v1/audit/verifications");
        assertThat(verdict.json().path("whole").asBoolean())
                .as(verdict.json().toString())
                .isTrue();
        var head = verdict.json().path("head");
        assertThat(administrator
                        .post("/api/v1/audit/verifications", head)
                        .json()
                        .path("whole")
                        .asBoolean())
                .isTrue();
        var forged = Map.of("seq", 1, "hash", "0".repeat(64));
        assertThat(administrator.post("/api/v1/audit/verifications", forged).text("reason"))
                .isEqualTo("ANCHOR_DIFFERS");

        var own = server.as("lanhdao")
                .get("/api/v1/audit/entries?size=200")
                .json()
                .path("items");
        var agency =
                server.as("lanhdao").get("/api/v1/me").json().at("/agency/id").asText();
        assertThat(own).isNotEmpty();
        own.forEach(e -> assertThat(e.path("agency").asText()).isEqualTo(agency));
        assertThat(own.get(0).path("at").asText()).endsWith("+07:00");
    }

    @Test
    void browsersAreToldWhatNotToDo() {
        var page = new Browser(server).get("/index.xhtml").headers();
        assertThat(page.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'self'", "script-src 'self' 'nonce-")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(page.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.firstValue("Set-Cookie").orElse(""))
                .containsIgnoringCase("SameSite=Lax")
                .contains("HttpOnly");
        var api = server.as("vanthu").get("/api/v1/me");
        assertThat(api.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    @Test
    void demoPasswordWithVietnameseLettersWorksInTheForm() {
        var page = new Browser(server).logIn("noivu", PASSWORD);

        assertThat(page.body()).doesNotContain("j_security_check");
    }

    @Test
    void largeFormsAndJsonAreRefusedAlsoBeforeLoginAndWithoutAnnouncedLength() throws IOException {
        for (var path : List.of("/j_security_check", "/logout", "/api/v1/staff", "/api/v1/imports")) {
            assertThat(answerTo(path, "Content-Length: 500000000", 0)).as(path).contains(" 413 ");
            assertThat(answerTo(path, "Transfer-Encoding: chunked", 64))
                    .as(path)
                    .doesNotContain(" 200 ", " 302 ");
        }
        assertThat(administrator.get("/api/v1/me").status()).isEqualTo(200);
    }

    /** First line of the answer to a form, of which so many chunks of 128 KiB are sent as the server takes. */
    private String answerTo(String path, String length, int chunks) throws IOException {
        try (var socket = new Socket(server.uri("/").getHost(), server.uri("/").getPort())) {
            var head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            send(socket.getOutputStream(), chunks);
            var line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return String.valueOf(line);
        } catch (SocketException e) {
            return "closed";
        }
    }

    private static void send(OutputStream out, int chunks) throws IOException {
        if (chunks == 0) return;
        var chunk = "a".repeat(CHUNK).getBytes(StandardCharsets.US_ASCII);
        for (var i = 0; i < chunks; i++) {
            out.write((Integer.toHexString(CHUNK) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(chunk);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void changeThatAnotherSiteSendsIsRefusedWithAnyCredentials() {
        var change = Map.of("current", "x", "next", "y");

        var foreign = administrator.put("/api/v1/me/password", change, "Sec-Fetch-Site", "cross-site");
        assertThat(foreign.text("code")).isEqualTo("WEB-001");
        var origin = administrator.put("/api/v1/me/password", change, "Origin", "https://other.example");
        assertThat(origin.text("code")).isEqualTo("WEB-001");
    }
}
