package vn.tangthu.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.internal.FormatSteps.Found;
import vn.tangthu.document.internal.FormatSteps.Identified;
import vn.tangthu.platform.EventHandler;

/** Finds the formats of some files again, then hands on to the next. */
@ApplicationScoped
public class FormatStepHandler implements EventHandler<FormatStep> {
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
        var signatures = formats.signatures();
        Map<Identified, String> changed = new LinkedHashMap<>();
        var failed = 0;
        for (var file : files) {
            var puid = identify(file);
            if (puid.isEmpty()) failed++;
            else if (!puid.get().equals(file.puid())) changed.put(file, puid.get());
        }
        steps.done(step, new Found(files, changed, failed, signatures));
    }

    /** What is known of a file that cannot be read stays. */
    private Optional<String> identify(Identified file) {
        return formats.identifyAgain(store.path(file.sha512()), file.mediaType());
    }
}
