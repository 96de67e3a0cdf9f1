package vn.tangthu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;

/** A database with so many rows that a query which visits more than it tells is found out. */
public final class LargeDatabase implements AutoCloseable {
    /** Ends of ranges and the rows that tell whether there is more. */
    private static final int BESIDES = 2;

    private final MigratedDatabase database = new MigratedDatabase();
    private final QueryWatch watch = database.watch();
    private final Persistence persistence = new Persistence(watch.watched());

    /** Fills it and lets the database count what it holds, as it does by itself in time. */
    public void fill(String... statements) {
        for (var statement : statements) database.execute(statement);
        database.execute("analyze");
    }

    public <T> T inTransaction(Function<EntityManager, T> work) {
        return persistence.inTransaction(work);
    }

    /** Each query of the work visits at most so many rows. */
    public void assertVisits(int most, Consumer<EntityManager> work) {
        watch.visited();
        persistence.runInTransaction(work);
        assertThat(watch.visited())
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query.rows()).as(query.sql()).isLessThanOrEqualTo(most + BESIDES));
    }

    @Override
    public void close() {
        persistence.close();
        database.close();
    }
}
