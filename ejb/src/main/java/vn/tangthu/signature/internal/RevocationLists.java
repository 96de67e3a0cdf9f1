package vn.tangthu.signature.internal;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * Certificate revocation lists that lie in a folder as {@code *.crl} (DER or PEM), put there by the administrator. Read again
 * when a file changes; one that cannot be read is left out and logged.
 */
final class RevocationLists {
    private static final Logger LOG = Logger.getLogger(RevocationLists.class);

    private record State(Map<Path, FileTime> files, RevocationSource<CRL> lists) {}

    private final Path folder;
    private State state = new State(Map.of(), new ExternalResourcesCRLSource(new DSSDocument[0]));

    RevocationLists(Path folder) {
        this.folder = folder;
    }

    synchronized RevocationSource<CRL> current() throws IOException {
        var files = files();
        if (!files.equals(state.files())) state = new State(files, read(files.keySet()));
        return state.lists();
    }

    private Map<Path, FileTime> files() throws IOException {
        var found = new TreeMap<Path, FileTime>();
        if (!Files.isDirectory(folder)) return found;
        try (var files = Files.newDirectoryStream(folder, "*.crl")) {
            for (var file : files) {
                found.put(file, Files.getLastModifiedTime(file));
            }
        }
        return found;
    }

    private static RevocationSource<CRL> read(Iterable<Path> files) {
        List<DSSDocument> readable = new ArrayList<>();
        for (var file : files) {
            DSSDocument document = new FileDocument(file.toFile());
            try {
                new ExternalResourcesCRLSource(document);
                readable.add(document);
            } catch (DSSException e) {
                LOG.warnf(e, "revocation list %s cannot be read and is left out", file);
            }
        }
        return new ExternalResourcesCRLSource(readable.toArray(DSSDocument[]::new));
    }
}
