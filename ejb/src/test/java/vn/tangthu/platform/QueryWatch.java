package vn.tangthu.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Sees the queries that go to a database and asks it afterwards how many rows it visited for each. */
public final class QueryWatch {
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private final DataSource dataSource;
    private final List<Query> seen = new ArrayList<>();

    QueryWatch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A query and the rows of tables and indexes that were visited to answer it. */
    public record Visited(String sql, long rows) {}

    /** The database, watched. */
    public DataSource watched() {
        return proxy(
                DataSource.class,
                dataSource,
                (method, arguments, result) -> result instanceof Connection connection ? watched(connection) : result);
    }

    /** The queries since the last time this was asked. */
    public List<Visited> visited() {
        var answers = seen.stream().map(this::explain).toList();
        seen.clear();
        return answers;
    }

    private Connection watched(Connection connection) {
        return proxy(
                Connection.class,
                connection,
                (method, arguments, result) -> result instanceof PreparedStatement statement
                        ? watched(statement, new Query((String) arguments[0], new ArrayList<>()))
                        : result);
    }

    private PreparedStatement watched(PreparedStatement statement, Query query) {
        return proxy(PreparedStatement.class, statement, (method, arguments, result) -> {
            if (method.getName().startsWith("set")) query.settings.add(new Setting(method, arguments));
            if (method.getName().equals("executeQuery")) seen.add(query);
            return result;
        });
    }

    private Visited explain(Query query) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("explain analyze " + query.sql)) {
            for (var setting : query.settings) setting.method.invoke(statement, setting.arguments);
            try (var plan = statement.executeQuery()) {
                plan.next();
                var rows = SCANNED.matcher(plan.getString(1)).results();
                return new Visited(
                        query.sql,
                        rows.mapToLong(r -> Long.parseLong(r.group(1))).sum());
            }
        } catch (SQLException | ReflectiveOperationException e) {
            throw new IllegalStateException(query.sql, e);
        }
    }

    private record Query(String sql, List<Setting> settings) {}

    private record Setting(Method method, Object[] arguments) {}

    private interface Seen {
        Object after(Method method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Seen seen) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return seen.after(
                        method, Optional.ofNullable(arguments).orElse(new Object[0]), method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(QueryWatch.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
