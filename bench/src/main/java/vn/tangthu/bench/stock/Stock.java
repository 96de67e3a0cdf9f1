package vn.tangthu.bench.stock;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tangthu.bench.stock.StockedDossier.Place;

/**
 * Ten years of one agency's records, put into the database of an installation that does not run: dossiers in all states, their
 * documents with files and finished work, submissions, packages, the trail. Rows only: the files are not in the content store.
 */
public final class Stock {
    private static final int COMMIT_EVERY = 100;
    private static final LocalDate TODAY = LocalDate.now();

    private final Connection connection;
    private final List<Batch> batches = new ArrayList<>();
    private final DossierRows dossiers;
    private final DocumentRows documents;
    private final SubmissionRows submissions;
    private final Trail trail;

    private Stock(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        trail = new Trail(connection, this::batch);
        dossiers = new DossierRows(this::batch);
        documents = new DocumentRows(this::batch);
        submissions = new SubmissionRows(this::batch);
    }

    /** Where to get a batch for a table. */
    interface Batches {
        Batch into(String table, String... columns) throws SQLException;
    }

    /**
     * @param dossiers how many
     * @param documents in each of them
     */
    public record Extent(int dossiers, int documents) {
        @Override
        public String toString() {
            return "%,d dossiers, %,d documents".formatted(dossiers, (long) dossiers * documents);
        }
    }

    public static void lay(Connection connection, Extent extent) throws SQLException {
        var stock = new Stock(connection);
        var places = stock.places();
        for (var number = 0; number < extent.dossiers(); number++) {
            var place = places.get(number % 10 < 6 ? 0 : 1 + number % (places.size() - 1));
            stock.lay(new StockedDossier(number, extent.dossiers(), place), extent.documents());
            if (number % COMMIT_EVERY == COMMIT_EVERY - 1) stock.commit();
        }
        stock.commit();
        for (var batch : stock.batches) batch.close();
    }

    private void lay(StockedDossier dossier, int count) throws SQLException {
        dossiers.add(dossier, count, TODAY);
        trail.add(dossier, "DOSSIER_OPENED", "DOSSIER", dossier.id());
        for (var ordinal = 1; ordinal <= count; ordinal++) {
            var document = documents.add(dossier, ordinal);
            trail.add(dossier, "DOCUMENT_CAPTURED", "DOCUMENT", document);
        }
        if (dossier.isSubmitted()) submissions.add(dossier, count);
    }

    private void commit() throws SQLException {
        for (var batch : batches) batch.flush();
        trail.moveHead();
        connection.commit();
    }

    private Batch batch(String table, String... columns) throws SQLException {
        var batch = new Batch(connection, table, List.of(columns));
        batches.add(batch);
        return batch;
    }

    /** Units of the agency the demo accounts belong to, theirs first. */
    private List<Place> places() throws SQLException {
        var places = new ArrayList<Place>();
        var sql = "select u.agency_id, a.code, u.id from unit u join agency a on a.id = u.agency_id"
                + " where u.agency_id = (select un.agency_id from staff_account s join unit un on un.id = s.unit_id"
                + " where s.username = 'chuyenvien')"
                + " order by case when u.id = (select unit_id from staff_account where username = 'chuyenvien')"
                + " then 0 else 1 end, u.id";
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            while (rows.next())
                places.add(new Place(rows.getObject(1, UUID.class), rows.getString(2), rows.getObject(3, UUID.class)));
        }
        return places;
    }
}
