package vn.tangthu.conversion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tangthu.document.api.DocumentDescribed;
import vn.tangthu.platform.EventHandler;

/** The date of a document may have been corrected. */
@ApplicationScoped
public class FollowDescription implements EventHandler<DocumentDescribed> {
    @Inject
    RepairDates dates;

    @Override
    public String name() {
        return "conversion.repair-dates";
    }

    @Override
    public Class<DocumentDescribed> event() {
        return DocumentDescribed.class;
    }

    @Override
    public void handle(DocumentDescribed event) {
        dates.follow(event.document());
    }
}
