package vn.tangthu.bench;

import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import vn.tangthu.acceptance.TangThuServer;
import vn.tangthu.bench.stock.Stock;

/** An installation that has been used for ten years. */
final class StockedInstallation {
    private StockedInstallation() {}

    /** Starts a new installation, stops it, lays the stock into its database and starts it again; tells how long each took. */
    static Installation start(Options options, Stock.Extent stock, PrintStream out) {
        var environment = new HashMap<>(options.environment());
        var postgresql = TangThuServer.onPostgresql() ? TangThuServer.newPostgresqlDatabase() : "";
        if (!postgresql.isEmpty()) environment.put("TANGTHU_DB_URL", postgresql);
        var server = TangThuServer.prepare(environment);
        try {
            fill(server, postgresql, stock, out);
            return Installation.of(server);
        } catch (IllegalStateException e) {
            server.close();
            throw e;
        }
    }

    private static void fill(TangThuServer server, String postgresql, Stock.Extent stock, PrintStream out) {
        var first = seconds(server::start);
        var stopping = seconds(server::stop);
        var laying = seconds(() -> lay(
                postgresql.isEmpty()
                        ? "jdbc:h2:file:" + server.data().resolve("db/tangthu") + ";CACHE_SIZE=524288"
                        : postgresql + "?user=tangthu&reWriteBatchedInserts=true",
                stock));
        var second = seconds(server::start);
        out.printf(
                "%s: first start %.1f s, stop %.1f s, laying the stock %.0f s, start with it %.1f s%n",
                stock, first, stopping, laying, second);
    }

    private static void lay(String url, Stock.Extent stock) {
        try (var connection = url.startsWith("jdbc:h2")
                ? DriverManager.getConnection(url, "tangthu", "tangthu")
                : DriverManager.getConnection(url)) {
            Stock.lay(connection, stock);
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the stock cannot be laid", e);
        }
    }

    static double seconds(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (double) (System.nanoTime() - begun) / TimeUnit.SECONDS.toNanos(1);
    }
}
