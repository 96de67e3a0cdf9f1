package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.archive.internal.store.ArchiveStore;
import vn.tangthu.archive.internal.store.Forcing;
import vn.tangthu.archive.internal.store.OcflArchiveStore;

/** The archive store of the installation: the folder {@code archive} of the data folder. */
@ApplicationScoped
public class ArchiveStores {

    @Produces
    @ApplicationScoped
    ArchiveStore store(@ConfigProperty(name = "tangthu.data") String data) {
        var folder = Path.of(data).toAbsolutePath();
        try {
            return new OcflArchiveStore(folder.resolve("archive"), folder.resolve("tmp/ocfl"), Forcing.TO_DISK);
        } catch (IOException e) {
            throw new UncheckedIOException("archive store cannot be opened", e);
        }
    }
}
