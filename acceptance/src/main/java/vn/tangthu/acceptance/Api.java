package vn.tangthu.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Client of the REST API, as a program outside would be. */
public final class Api {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final TangThuServer server;
    private final String[] credentials;

    private Api(TangThuServer server, String... credentials) {
        this.server = server;
        this.credentials = credentials;
    }

    /** Proves who it is with every request, as HTTP Basic does. */
    static Api withPassword(TangThuServer server, String username, String password) {
        var given = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Api(server, "Authorization", "Basic " + given);
    }

    /** Shows an access token with every request. */
    static Api withToken(TangThuServer server, String token) {
        return new Api(server, "Authorization", "Bearer " + token);
    }

    /** Logs in once by the form and keeps the session: what a program does that sends much. */
    static Api inSession(TangThuServer server, String username, String password) {
        var browser = new Browser(server);
        var token = TOKEN.matcher(browser.logIn(username, password).body());
        if (!token.find()) throw new IllegalStateException(username + " was not let in");
        return new Api(server, "Cookie", "JSESSIONID=" + browser.session(), "X-CSRF-Token", token.group(1));
    }

    /** An answer with its body as JSON (missing node when it is none). */
    public record Answer(int status, JsonNode json, HttpResponse<String> raw) {
        public String text(String field) {
            return json.path(field).asText();
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    public HttpResponse<InputStream> stream(String path, String... headers) {
        var request = request(path).GET();
        if (headers.length > 0) request.headers(headers);
        return exchange(request.build(), BodyHandlers.ofInputStream());
    }

    public Answer post(String path, Object body, String... headers) {
        return send(with(json(request(path), "POST", body), headers).build());
    }

    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    public Answer put(String path, Object body, String... headers) {
        return send(with(json(request(path), "PUT", body), headers).build());
    }

    public Answer patch(String path, Object body, String... headers) {
        return send(with(json(request(path), "PATCH", body), headers).build());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    public Answer delete(String path) {
        return send(request(path).DELETE().build());
    }

    public Answer post(String path, Multipart parts) {
        return post(path, parts.contentType(), parts.publisher());
    }

    public Answer post(String path, String contentType, BodyPublisher body) {
        return send(request(path).header("Content-Type", contentType).POST(body).build());
    }

    /** Asks again until the answer is as wanted; the last answer is in the error otherwise. */
    public Answer await(String path, Predicate<Answer> wanted) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (; ; ) {
            var answer = get(path);
            if (wanted.test(answer)) return answer;
            if (System.nanoTime() > deadline)
                throw new AssertionError("waited in vain on " + path + ": " + answer.status() + " " + answer.json());
            TangThuServer.waitALittle();
        }
    }

    /** A document with its follow-up work done. */
    public Answer awaitProcessed(String document) {
        return await(
                "/api/v1/documents/" + document,
                a -> a.status() == 200 && !a.text("processing").equals("PENDING"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.uri(path)).headers(credentials).timeout(Duration.ofMinutes(5));
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String method, Object body) {
        try {
            return request.header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Answer send(HttpRequest request) {
        var response = exchange(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), parse(response.body()), response);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.missingNode();
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    static Map<String, Object> outgoing(String number, String subject) {
        return Map.of(
                "direction", "OUTGOING",
                "typeName", "Quyết định",
                "codeNumber", number,
                "codeNotation", "QĐ-SKHCN",
                "issuedDate", "2026-03-12",
                "organName", "Sở Khoa học và Công nghệ",
                "subject", subject);
    }
}
