package vn.tangthu.platform;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** An H2 database in memory with the real schema, for tests without a container. */
public final class MigratedDatabase implements AutoCloseable {
    private final JdbcConnectionPool pool = JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000", "sa", "");

    public MigratedDatabase() {
        pool.setMaxConnections(20);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .placeholders(Map.of("blob", "blob"))
                .load()
                .migrate();
    }

    public DataSource dataSource() {
        return pool;
    }

    public QueryWatch watch() {
        return new QueryWatch(pool);
    }

    /** @return rows changed */
    public int execute(String sql) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        execute("shutdown");
    }
}
