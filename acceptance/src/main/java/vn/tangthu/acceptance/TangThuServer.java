package vn.tangthu.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A whole installation, started as a user starts it: by {@code ./tangthu run}, on a data folder and database of its own. */
public final class TangThuServer implements AutoCloseable {
    /** Password of the demo accounts in the tests. */
    public static final String PASSWORD = "Mật-khẩu-thử-2026";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path data;
    private final int port;
    private final Map<String, String> environment = new HashMap<>();
    private SmallDisks disks = SmallDisks.none();
    private Process launcher;

    private TangThuServer(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** A new installation on an empty folder, not started yet. */
    public static TangThuServer prepare(Map<String, String> settings) {
        try {
            var data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "installation-");
            var server = new TangThuServer(data, freePort());
            server.environment.put("TANGTHU_DATA", data.toString());
            server.environment.put("TANGTHU_PORT", Integer.toString(server.port));
            server.environment.put("TANGTHU_DEMO_PASSWORD", PASSWORD);
            if (onPostgresql()) server.use(newPostgresqlDatabase());
            server.environment.putAll(settings);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These folders of the data folder each on a disk of its own, which is lost when the server ends. */
    TangThuServer on(SmallDisks smallDisks) {
        disks = smallDisks;
        return this;
    }

    /** Other settings from the next start on; one that is empty is as if it were not set. */
    TangThuServer with(Map<String, String> settings) {
        settings.forEach((name, value) -> {
            if (value.isEmpty()) environment.remove(name);
            else environment.put(name, value);
        });
        return this;
    }

    /** Starts and returns when the server says it is ready. */
    public TangThuServer start() {
        return start("/health/ready");
    }

    /** Starts and returns when the server answers, although something it needs may be missing. */
    TangThuServer startIncomplete() {
        return start("/health/live");
    }

    private TangThuServer start(String healthy) {
        try {
            var builder = new ProcessBuilder(
                            disks.around(data, home().resolve("tangthu").toString(), "run"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("launcher.log").toFile()));
            builder.environment().putAll(environment);
            launcher = builder.start();
            await(healthy);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(String healthy) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp(healthy)) {
            if (!launcher.isAlive() || System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException("server did not become ready:\n"
                        + Files.readString(data.resolve("launcher.log")) + tail(serverLog()));
            }
            waitALittle();
        }
    }

    private boolean isUp(String healthy) {
        try {
            var request = HttpRequest.newBuilder(uri(healthy))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Stops as Ctrl-C does. */
    public void stop() {
        if (launcher == null) return;
        launcher.destroy();
        try {
            if (!launcher.waitFor(90, TimeUnit.SECONDS)) kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Power cut: SIGKILL for the launcher and everything it started. */
    public void kill() {
        var all = new ArrayList<>(launcher.descendants().toList());
        all.add(launcher.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Processes below the launcher whose command line contains the text. */
    public List<ProcessHandle> processes(String text) {
        return launcher.descendants()
                .filter(p -> p.info().commandLine().orElse("").contains(text))
                .toList();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public Path data() {
        return data;
    }

    /** A folder of the data folder as the server sees it, also when it is on a disk of its own. */
    Path folder(String name) {
        return Path.of("/proc/" + launcher.pid() + "/root" + data, name);
    }

    public Path serverLog() {
        return data.resolve("server/log/server.log");
    }

    /**
     * The database as a power cut has left it; only while the server does not run. The embedded one is read from a copy, so that
     * nobody but the server repairs it.
     */
    Connection databaseAtRest() {
        try {
            var copy = Files.createTempDirectory(data, "database-copy-").resolve("tangthu.mv.db");
            if (!isOnServer()) Files.copy(data.resolve("db/tangthu.mv.db"), copy);
            return database(copy.resolveSibling("tangthu"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes what is in the database; only after the server was stopped. */
    void changeAtRest(String change) {
        try (var database = database(data.resolve("db/tangthu"));
                var statement = database.createStatement()) {
            statement.execute(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isOnServer() {
        return environment.containsKey("TANGTHU_DB_URL");
    }

    private Connection database(Path embedded) throws SQLException {
        return isOnServer()
                ? DriverManager.getConnection(environment.get("TANGTHU_DB_URL"), "tangthu", "")
                : DriverManager.getConnection("jdbc:h2:file:" + embedded, "tangthu", "tangthu");
    }

    /** Client of the REST API with a demo account. */
    public Api as(String username) {
        return as(username, PASSWORD);
    }

    public Api as(String username, String password) {
        return Api.withPassword(this, username, password);
    }

    /** Client of the REST API in the session of a demo account. */
    public Api loggedIn(String username) {
        return Api.inSession(this, username, PASSWORD);
    }

    @Override
    public void close() {
        stop();
    }

    /** Whether this run is on PostgreSQL: system property {@code tangthu.test.database}. */
    public static boolean onPostgresql() {
        return System.getProperty("tangthu.test.database", "h2").equals("postgresql");
    }

    /** Address of a new empty database; its user {@code tangthu} needs no password. */
    public static String newPostgresqlDatabase() {
        var url = System.getenv("TANGTHU_TEST_PG_URL");
        if (url == null) throw new IllegalStateException("TANGTHU_TEST_PG_URL is not set: run ./tangthu test");
        var name = "tangthu_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(url + "postgres", "tangthu", "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return url + name;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer", e);
        }
    }

    private void use(String postgresql) {
        environment.put("TANGTHU_DB_DRIVER", "postgresql");
        environment.put("TANGTHU_DB_URL", postgresql);
        environment.put("TANGTHU_DB_USER", "tangthu");
        environment.put("TANGTHU_DB_PASSWORD", "unused");
    }

    /** Folder of the project. */
    public static Path home() {
        return Path.of(System.getProperty("tangthu.test.home", "..")).toAbsolutePath();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            // the launcher also takes port + 2 and port + 1910
            return 20_000 + socket.getLocalPort() % 20_000;
        }
    }

    private static String tail(Path log) throws IOException {
        if (!Files.exists(log)) return "";
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    /** Pause between two looks at a condition that is being waited for. */
    static void waitALittle() {
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
}
