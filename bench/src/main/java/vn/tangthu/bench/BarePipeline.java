package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same libraries in a loop, a dossier for each thread at a time; no database, no server, no limits, nobody asked. */
final class BarePipeline implements Side {
    private final Path work;
    private final BareStore store;
    private final BareReading reading = new BareReading();
    private final BareIndex index;
    private final BareArchive archive;
    private final int size;
    private final int threads;

    BarePipeline(Path folder, int scannerPort, int size, int threads) throws IOException {
        this.work = Files.createDirectories(folder.resolve("reading"));
        this.store = new BareStore(folder.resolve("content"), scannerPort);
        this.index = new BareIndex(folder.resolve("index"));
        this.archive = new BareArchive(folder.resolve("archive"));
        this.size = size;
        this.threads = threads;
    }

    @Override
    public String name() {
        return "bare";
    }

    @Override
    public void work(List<Path> files) throws IOException {
        InTurns.each(PipelineBench.dossiers(files, size), threads, (some, thread) -> preserve(some));
        index.commit();
    }

    private void preserve(List<Path> files) throws IOException {
        var items = new ArrayList<BareArchive.Item>();
        for (var file : files) {
            var kept = store.keep(file);
            var result = reading.read(kept.file(), Files.createTempDirectory(work, "file"));
            index.add(kept.sha256(), result.text());
            items.add(new BareArchive.Item(kept, result.preserved()));
        }
        archive.store(items);
    }

    @Override
    public double cpuSeconds() {
        return ProcessTimes.seconds(ProcessHandle.current());
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
