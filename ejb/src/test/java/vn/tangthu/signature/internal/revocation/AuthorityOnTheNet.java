package vn.tangthu.signature.internal.revocation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.tangthu.platform.VietnamTime;

/** A place on the net where certificates say that their authority answers; by path, what it does. Nothing is there at first. */
public final class AuthorityOnTheNet implements AutoCloseable {
    public final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
    public final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<RevocationKey, RevocationCache.Kept> kept = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public AuthorityOnTheNet() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            var answer = answers.get(path);
            if (answer == null) exchange.sendResponseHeaders(404, -1);
            else answer.handle(exchange);
        }
    }

    public static void send(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** One that asks, at a time, with the cache of this place. */
    public RevocationOnline asking(Instant now, long largestList) {
        var online = new RevocationOnline();
        online.clock = Clock.fixed(now, VietnamTime.ZONE);
        online.cache = new RevocationCache() {
            @Override
            public Optional<byte[]> find(RevocationKey key) {
                return Optional.ofNullable(kept.get(key)).map(Kept::bytes);
            }

            @Override
            public void keep(Kept one) {
                kept.put(one.key(), one);
            }
        };
        online.wanted = true;
        online.patience = 1;
        online.largestList = largestList;
        online.open();
        return online;
    }

    /** The same, later; it remembers who is away. */
    public static void pass(RevocationOnline online, Instant now) {
        online.clock = Clock.fixed(now, VietnamTime.ZONE);
    }

    /** One that asks nobody. */
    public static RevocationOnline off() {
        var online = new RevocationOnline();
        online.wanted = false;
        return online;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
