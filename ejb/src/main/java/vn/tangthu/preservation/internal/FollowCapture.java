package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.platform.EventHandler;

/** The files of a document will be proved. */
@ApplicationScoped
public class FollowCapture implements EventHandler<DocumentCaptured> {
    @Inject
    CapturedObjects objects;

    @Override
    public String name() {
        return "preservation.captured";
    }

    @Override
    public Class<DocumentCaptured> event() {
        return DocumentCaptured.class;
    }

    @Override
    public void handle(DocumentCaptured event) {
        objects.take(event.document());
    }
}
