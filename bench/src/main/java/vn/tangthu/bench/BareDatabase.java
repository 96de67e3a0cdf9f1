package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import vn.tangthu.acceptance.TangThuServer;

/**
 * A database of its own with the installation's tables, on the same settings.
 *
 * @param url JDBC address
 */
record BareDatabase(String url) {
    /** Settings as wildfly-config gives them to the server. */
    private static final String H2_SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=30000";

    private static final String USER = "tangthu";

    static BareDatabase open() throws IOException {
        var database = new BareDatabase(
                TangThuServer.onPostgresql()
                        ? TangThuServer.newPostgresqlDatabase()
                        : "jdbc:h2:file:" + BenchFolder.fresh("bare-db").resolve("db") + H2_SETTINGS);
        database.migrate();
        return database;
    }

    private void migrate() {
        var scripts = Path.of(TangThuServer.home().toString(), "ejb/src/main/resources/db/migration");
        Flyway.configure()
                .dataSource(url, USER, USER)
                .locations("filesystem:" + scripts)
                .placeholders(Map.of("blob", TangThuServer.onPostgresql() ? "bytea" : "blob"))
                .load()
                .migrate();
    }

    Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(url, USER, USER);
        connection.setAutoCommit(false);
        return connection;
    }
}
