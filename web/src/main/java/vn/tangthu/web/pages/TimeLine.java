package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.tangthu.audit.api.ObjectHistory;
import vn.tangthu.platform.PageRequest;

/** What happened to the thing a page is about, and who did it. */
@RequestScoped
public class TimeLine {
    private static final int EVENTS = 100;

    @Inject
    ObjectHistory history;

    @Inject
    People people;

    List<Happening> of(String objectType, String objectId) {
        var events = Happening.of(
                history.of(objectType, objectId, PageRequest.first(EVENTS)).items());
        people.meet(events.stream().map(Happening::actor).toList());
        return events;
    }
}
