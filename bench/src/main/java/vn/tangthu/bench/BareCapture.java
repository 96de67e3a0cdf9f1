package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Captures without a server: the same work on files and the same rows, each thread into a dossier of its own. */
final class BareCapture implements Side {
    private final BareStore store;
    private final List<BareRows> rows = new ArrayList<>();

    BareCapture(Path folder, BareDatabase database, int scannerPort, int threads) throws IOException {
        store = new BareStore(folder, scannerPort);
        try {
            for (var i = 0; i < threads; i++) rows.add(new BareRows(database.connect()));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String name() {
        return "bare";
    }

    @Override
    public void work(List<Path> files) throws IOException {
        InTurns.each(files, rows.size(), (file, thread) -> commit(thread, file, store.keep(file)));
    }

    private void commit(int thread, Path file, BareStore.Kept kept) throws IOException {
        try {
            rows.get(thread).commit(file.getFileName().toString(), kept);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public double cpuSeconds() {
        return ProcessTimes.seconds(ProcessHandle.current());
    }

    @Override
    public void close() throws IOException {
        try {
            for (var each : rows) each.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
