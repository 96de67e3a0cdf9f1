package vn.tangthu.signature.internal.net;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks others over HTTP within limits: of time for the whole answer, and of its size, of which never more is held. Goes nowhere but where it is sent: no
 * redirects. A proxy is used where Java is told of one ({@code http.proxyHost} …).
 */
public final class LimitedHttp {
    private static final int OK = 200;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final HttpClient client;
    private final Duration patience;

    /** @param patience for the whole answer */
    public LimitedHttp(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // old servers break at an offer of more
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * @param most bytes
     * @throws IOException no answer in time, too large, another status than 200, or an address that is none of the web
     */
    public byte[] get(URI address, long most) throws IOException {
        return answer(request(address).GET(), most);
    }

    /**
     * @param most bytes of the answer
     * @throws IOException no answer in time, too large, another status than 200, or an address that is none of the web
     */
    public byte[] post(URI address, String type, byte[] question, long most) throws IOException {
        var request = request(address).header("Content-Type", type).POST(BodyPublishers.ofByteArray(question));
        return answer(request, most);
    }

    private HttpRequest.Builder request(URI address) throws IOException {
        if (address.getHost() == null || !SCHEMES.contains(String.valueOf(address.getScheme()))) {
            throw new IOException("no address of the web");
        }
        return HttpRequest.newBuilder(address).timeout(patience);
    }

    private byte[] answer(HttpRequest.Builder request, long most) throws IOException {
        var answer = await(client.sendAsync(
                request.build(),
                told -> new LimitedBody(
                        most, told.headers().firstValueAsLong("Content-Length").orElse(0))));
        if (answer.statusCode() != OK) throw new IOException("HTTP " + answer.statusCode());
        return answer.body();
    }

    /** The time-out of a request ends with its headers; a body may drip for ever. */
    private <T> HttpResponse<T> await(Future<HttpResponse<T>> running) throws IOException {
        try {
            return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw new IOException("no answer within " + patience.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
