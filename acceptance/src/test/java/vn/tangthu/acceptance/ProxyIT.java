package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server believes of the headers that a reverse proxy adds. */
@ExtendWith(SharedServer.class)
class ProxyIT {
    private static final String[] FORWARDED = {
        "X-Forwarded-For", "203.0.113.66, 198.51.100.7",
        "X-Forwarded-Proto", "https",
        "X-Forwarded-Host", "luutru.example.vn",
        "X-Forwarded-Port", "443"
    };

    @Test
    void behindAProxyAddressSchemeAndHostAreThoseTheProxyHasSeen() throws Exception {
        try (var server = TangThuServer.prepare(Map.of("TANGTHU_PROXY", "true")).start()) {
            var name = stranger(server);

            assertThat(addressOf(server, name)).isEqualTo("198.51.100.7");
            var opened = server.as("vanthu").post("/api/v1/dossiers", Map.of("title", "Hồ sơ"), FORWARDED);
            assertThat(URI.create(opened.header("Location")))
                    .hasScheme("https")
                    .hasAuthority("luutru.example.vn")
                    .hasPath("/api/v1/dossiers/" + opened.text("id"));
            var asked = anonymous(server, "/index.xhtml");
            assertThat(asked.headers().firstValue("Set-Cookie").orElse(""))
                    .containsIgnoringCase("secure")
                    .contains("HttpOnly")
                    .containsIgnoringCase("SameSite=Lax");
            var loggedIn = logIn(server);
            assertThat(loggedIn.statusCode()).isBetween(302, 303);
            assertThat(loggedIn.headers().firstValue("Location").orElse("")).startsWith("https://luutru.example.vn/");
        }
    }

    @Test
    void withoutAProxyItsHeadersAreForgedAndCountForNothing(TangThuServer server) throws Exception {
        var name = stranger(server);

        assertThat(addressOf(server, name)).isEqualTo("127.0.0.1");
        var opened = server.as("vanthu").post("/api/v1/dossiers", Map.of("title", "Hồ sơ"), FORWARDED);
        assertThat(opened.header("Location"))
                .isEqualTo(server.uri("/api/v1/dossiers/" + opened.text("id")).toString());
        assertThat(anonymous(server, "/index.xhtml")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElse(""))
                .doesNotContainIgnoringCase("secure");
    }

    /** Somebody unknown who has tried to come in. */
    private static String stranger(TangThuServer server) {
        var name = "la" + UUID.randomUUID().toString().substring(0, 8);
        var refused = server.as(name, "sai mật khẩu").post("/api/v1/dossiers", Map.of(), FORWARDED);
        assertThat(refused.status()).isEqualTo(401);
        return name;
    }

    private static String addressOf(TangThuServer server, String actor) {
        return server.as("quantri")
                .get("/api/v1/audit/entries?actor=" + actor)
                .json()
                .at("/items/0/address")
                .asText();
    }

    private static HttpResponse<String> anonymous(TangThuServer server, String path) throws Exception {
        return send(HttpRequest.newBuilder(server.uri(path)).headers(FORWARDED));
    }

    private static HttpResponse<String> logIn(TangThuServer server) throws Exception {
        var cookie = anonymous(server, "/index.xhtml")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        var form = "j_username=vanthu&j_password=" + URLEncoder.encode(TangThuServer.PASSWORD, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(server.uri("/j_security_check"))
                .headers(FORWARDED)
                .header("Cookie", cookie.replaceFirst(";.*", ""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
