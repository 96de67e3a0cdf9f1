package vn.tangthu.conversion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.platform.EventHandler;

/**
 * Makes the preservation renditions of a captured document. Doing it twice leaves what the second time made and found, and
 * nothing of the first: renditions and findings are replaced together.
 */
@ApplicationScoped
public class PreserveHandler implements EventHandler<DocumentCaptured> {
    @Inject
    DocumentWork work;

    @Inject
    Workshop workshop;

    @Inject
    ComponentConversion conversion;

    @Inject
    ConversionRecords records;

    @Override
    public String name() {
        return "conversion.preserve";
    }

    @Override
    public Class<DocumentCaptured> event() {
        return DocumentCaptured.class;
    }

    @Override
    public void handle(DocumentCaptured event) {
        var renditions = new ArrayList<KeptRendition>();
        var found = new ArrayList<FoundInFile>();
        var attempts = new ArrayList<ConversionAttempt>();
        for (var component : work.require(event.document()).components()) {
            try (var folder = workshop.newFolder()) {
                var converted = conversion.convert(component, folder.path());
                renditions.addAll(conversion.keep(converted));
                found.add(new FoundInFile(component.id(), converted.findings()));
                attempts.addAll(converted.attempts());
            }
        }
        records.finish(event.document(), renditions, found, attempts);
    }
}
