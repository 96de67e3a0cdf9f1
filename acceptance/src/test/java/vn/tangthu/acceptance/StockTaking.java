package vn.tangthu.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Compares every row of an installation that does not run with the files that it keeps, and the rows with each other. What it
 * notes is what must never be.
 */
final class StockTaking {
    private static final String DOCUMENTS_IN_NO_DOSSIER =
            "select id from document where id not in (select document_id from dossier_document)";
    private static final String PLACES_WITHOUT_DOCUMENT =
            "select document_id from dossier_document where document_id not in (select id from document)";
    private static final String DOCUMENTS_WITHOUT_FILE =
            "select id from document where id not in (select document_id from component)";
    private static final String WRONG_COUNTS = "select t.dossier_id from dossier_tally t where t.document_count <> "
            + "(select count(*) from dossier_document d where d.dossier_id = t.dossier_id)";
    private static final String TWO_CURRENT_RENDITIONS =
            "select component_id from rendition where superseded_at is null"
                    + " group by component_id, purpose having count(*) > 1";

    private final Path data;
    private final Connection database;
    private final List<String> notes = new ArrayList<>();

    private StockTaking(Path data, Connection database) {
        this.data = data;
        this.database = database;
    }

    /** @return what is wrong, with the row's id; empty when everything is there */
    static List<String> of(TangThuServer stopped) {
        try (var database = stopped.databaseAtRest()) {
            var taking = new StockTaking(stopped.data(), database);
            taking.contents("component");
            taking.contents("rendition");
            taking.contents("proposed_rendition");
            taking.none("document in no dossier", DOCUMENTS_IN_NO_DOSSIER);
            taking.none("place of no document", PLACES_WITHOUT_DOCUMENT);
            taking.none("document without file", DOCUMENTS_WITHOUT_FILE);
            taking.none("dossier whose documents are counted wrong", WRONG_COUNTS);
            taking.none("more than one rendition in force", TWO_CURRENT_RENDITIONS);
            taking.packages();
            return taking.notes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row that names bytes: they are there, as many, and the same. */
    private void contents(String table) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select id, size, sha256, sha512 from " + table)) {
            while (rows.next()) {
                var digest = rows.getString(4);
                var file = data.resolve("content")
                        .resolve(digest.substring(0, 2))
                        .resolve(digest.substring(2, 4))
                        .resolve(digest);
                var row = table + " " + rows.getString(1);
                if (!Files.isRegularFile(file)) notes.add(row + " has no bytes");
                else compare(row, file, List.of(rows.getString(2), rows.getString(3), digest));
            }
        }
    }

    private void compare(String row, Path file, List<String> expected) {
        try {
            var bytes = Files.readAllBytes(file);
            var found = List.of(Integer.toString(bytes.length), digest("SHA-256", bytes), digest("SHA-512", bytes));
            if (!found.equals(expected)) notes.add(row + " has other bytes: " + found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row of a package names an object that is whole enough to be an object, with one version. */
    private void packages() throws SQLException {
        var objects = ArchivedObjects.in(data.resolve("archive"));
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select store_id from archive_package")) {
            while (rows.next()) {
                var id = rows.getString(1);
                var of = objects.stream().filter(o -> o.id().equals(id)).toList();
                if (of.size() != 1 || !of.get(0).head().equals("v1")) notes.add("package " + id + " is kept as " + of);
            }
        }
    }

    private void none(String what, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) notes.add(what + ": " + rows.getString(1));
        }
    }

    static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
