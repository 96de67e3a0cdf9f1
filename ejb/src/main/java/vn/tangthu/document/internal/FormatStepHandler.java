package vn.tangthu.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.tangthu.document.internal.FormatSteps.Identified;
import vn.tangthu.platform.EventHandler;

/** Finds the formats of some files again, then hands on to the next. */
@ApplicationScoped
public class FormatStepHandler implements EventHandler<FormatStep> {
    private static final Logger LOG = Logger.getLogger(FormatStepHandler.class);

    @Inject
    FormatSteps steps;

    @Inject
    FormatIdentification formats;

    @Inject
    ContentStore store;

    @Override
    public String name() {
        return "document.formats";
    }

    @Override
    public Class<FormatStep> event() {
        return FormatStep.class;
    }

    @Override
    public void handle(FormatStep step) {
        var files = steps.files(step);
        Map<UUID, String> found = new HashMap<>();
        for (var file : files) {
            var puid = identify(file);
            if (!puid.equals(file.puid())) found.put(file.id(), puid);
        }
        if (!found.isEmpty())
            LOG.infof("%d of %d files have another PRONOM identifier now", found.size(), files.size());
        steps.done(files, found);
    }

    /** What is known of a file whose bytes are lost stays. */
    private String identify(Identified file) {
        var path = store.path(file.sha512());
        try {
            return Files.exists(path) ? formats.identifyAgain(path, file.mediaType()) : file.puid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
