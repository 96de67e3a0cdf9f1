package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tangthu.document.api.DocumentProcessed;
import vn.tangthu.platform.EventHandler;

/** What was made of the files of a document, and found about them, will be proved. */
@ApplicationScoped
public class FollowProcessing implements EventHandler<DocumentProcessed> {
    @Inject
    CapturedObjects objects;

    @Override
    public String name() {
        return "preservation.processed";
    }

    @Override
    public Class<DocumentProcessed> event() {
        return DocumentProcessed.class;
    }

    @Override
    public void handle(DocumentProcessed event) {
        objects.take(event.document());
    }
}
