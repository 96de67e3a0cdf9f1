package vn.tangthu.document.internal.pronom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Where the signatures come from: the newest files in a folder of the installation, else those shipped. They are read when they are
 * needed for the first time, which takes about a second.
 */
public final class PronomSource {
    private static final Logger LOG = Logger.getLogger(PronomSource.class);
    private static final Comparator<Path> OLDEST_FIRST = Comparator.comparing(
                    (Path file) -> file.getFileName().toString().length())
            .thenComparing(file -> file.getFileName().toString());

    private final Path folder;
    private volatile PronomSignatures signatures;

    /** @param folder may be missing */
    public PronomSource(Path folder) {
        this.folder = folder;
    }

    public PronomSignatures signatures() {
        if (signatures == null) read();
        return signatures;
    }

    private synchronized void read() {
        if (signatures != null) return;
        signatures = installed().orElseGet(PronomSource::shipped);
        LOG.infof("formats are told apart by PRONOM signatures, version %s", signatures.version());
    }

    private Optional<PronomSignatures> installed() {
        try {
            var files = newest("DROID_SignatureFile_V*.xml");
            var containers = newest("container-signature-*.xml");
            if (files.isEmpty() || containers.isEmpty()) return Optional.empty();
            try (var one = Files.newInputStream(files.get());
                    var other = Files.newInputStream(containers.get())) {
                return Optional.of(PronomSignatures.read(one, other));
            }
        } catch (IOException | RuntimeException e) { // DROID reports a bad file by whatever its parser stumbles over
            LOG.errorf(e, "signature files in %s cannot be read; the shipped ones are used", folder);
            return Optional.empty();
        }
    }

    private Optional<Path> newest(String pattern) throws IOException {
        if (!Files.isDirectory(folder)) return Optional.empty();
        Optional<Path> newest = Optional.empty();
        try (var found = Files.newDirectoryStream(folder, pattern)) {
            for (var file : found)
                if (newest.isEmpty() || OLDEST_FIRST.compare(newest.get(), file) < 0) newest = Optional.of(file);
        }
        return newest;
    }

    private static PronomSignatures shipped() {
        try (var files = resource("binary-signatures.xml");
                var containers = resource("container-signatures.xml")) {
            return PronomSignatures.read(files, containers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return PronomSource.class.getResourceAsStream(name);
    }
}
