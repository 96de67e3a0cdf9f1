package vn.tangthu.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.search.api.SearchFilter;
import vn.tangthu.search.api.SearchHit;
import vn.tangthu.search.api.SearchQuery;
import vn.tangthu.search.api.SearchResult;
import vn.tangthu.search.domain.Highlighter;
import vn.tangthu.search.domain.SearchTerms;

/** The real mapping, migration and analyses on H2 and Lucene, in memory or in a folder. */
final class HeapIndex implements AutoCloseable {
    static final Visibility ALL = new Visibility(Visibility.Scope.SYSTEM, Optional.empty(), Optional.empty());
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final SessionFactory sessions;

    HeapIndex() {
        this(Map.of("directory.type", "local-heap"));
    }

    /** In a folder, written to disk at the end only. */
    HeapIndex(Path folder) {
        this(Map.of("directory.root", folder.toString(), "io.commit_interval", "3600000"));
    }

    private HeapIndex(Map<String, String> backend) {
        var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        var configuration = new Configuration();
        backend.forEach((key, value) -> configuration.setProperty("hibernate.search.backend." + key, value));
        sessions = configuration
                .addAnnotatedClass(SearchEntry.class)
                .addAnnotatedClass(Rebuild.class)
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.hbm2ddl.auto", "none")
                .setProperty("hibernate.search.backend.type", "lucene")
                .setProperty("hibernate.search.backend.analysis.configurer", "class:" + LuceneAnalysis.class.getName())
                .setProperty("hibernate.search.backend.lucene_version", "9.11.1")
                .setProperty("hibernate.search.indexing.listeners.enabled", "false")
                .buildSessionFactory();
        sessions.inTransaction(session -> {
            for (var migration : List.of("V09__search.sql", "V13__search_fingerprint.sql"))
                for (var statement : script(migration).split(";"))
                    if (!statement.isBlank())
                        session.createNativeMutationQuery(statement).executeUpdate();
        });
    }

    void put(UUID id, EntrySource source) {
        change(entries -> entries.refresh(id, () -> Optional.of(source)));
    }

    void change(Consumer<SearchEntries> work) {
        sessions.inTransaction(session -> {
            var entries = entries(session);
            work.accept(entries);
            entries.flush();
        });
        sessions.inSession(session ->
                Search.mapping(sessions).scope(SearchEntry.class).workspace().refresh());
    }

    <T> T read(Function<SearchEntries, T> work) {
        return sessions.fromTransaction(session -> work.apply(entries(session)));
    }

    SearchResult find(SearchQuery query, Visibility visibility) {
        var terms = SearchTerms.parse(query.text());
        var highlighter = new Highlighter(terms, FoldedWord::of);
        return sessions.fromSession(
                session -> new IndexQuery(Search.session(session), highlighter, 10).run(query, terms, visibility));
    }

    SearchResult find(String text) {
        return find(SearchQuery.of(text), ALL);
    }

    SearchResult find(String text, SearchFilter filter) {
        return find(new SearchQuery(text, filter, 1, 20), ALL);
    }

    List<String> titles(String text) {
        return find(text).hits().stream().map(SearchHit::title).toList();
    }

    @Override
    public void close() {
        sessions.close();
    }

    SessionFactory sessions() {
        return sessions;
    }

    private static SearchEntries entries(org.hibernate.Session session) {
        var entries = new SearchEntries();
        entries.database = session;
        entries.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return entries;
    }

    private static String script(String name) {
        try (var script = HeapIndex.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
