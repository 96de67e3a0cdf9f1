package vn.tangthu.platform.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.tangthu.platform.CommittedChanges;

/**
 * PostgreSQL forces its log to disk before a commit returns. The embedded H2 hands what is committed to the operating system only:
 * it is asked to force it, once for all who wait at that moment (ADR 7).
 */
@ApplicationScoped
public class CommittedChangesKeeper implements CommittedChanges {
    @Resource(lookup = "java:jboss/datasources/tangthu")
    DataSource dataSource;

    private final OnceForAll forcing = new OnceForAll(this::checkpoint);
    private boolean embedded;

    @PostConstruct
    void look() {
        try (var connection = dataSource.getConnection()) {
            embedded = connection.getMetaData().getURL().startsWith("jdbc:h2:");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void force() {
        if (embedded) forcing.run();
    }

    private void checkpoint() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException e) {
            throw new IllegalStateException("committed changes could not be forced to disk", e);
        }
    }
}
