package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Captures through REST, each thread into a dossier of its own; the work that follows is waited for afterwards. */
final class ServerCapture implements Side {
    private final Installation installation;
    private final int threads;
    private final String name;
    private final List<String> captured = Collections.synchronizedList(new ArrayList<>());

    ServerCapture(Installation installation, int threads) {
        this(installation, threads, "installation");
    }

    ServerCapture(Installation installation, int threads, String name) {
        this.installation = installation;
        this.threads = threads;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void work(List<Path> files) throws IOException {
        var dossiers = new ArrayList<String>();
        for (var i = 0; i < threads; i++) dossiers.add(installation.openDossier());
        InTurns.each(files, threads, (file, thread) -> captured.add(installation.capture(dossiers.get(thread), file)));
    }

    @Override
    public void settle() {
        installation.awaitProcessed(captured);
        captured.clear();
    }

    @Override
    public double cpuSeconds() {
        return installation.cpuSeconds();
    }

    @Override
    public void close() {
        installation.close();
    }
}
