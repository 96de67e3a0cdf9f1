package vn.tangthu.web.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tangthu.audit.api.AuditEntryView;

/**
 * One point of a time line: what somebody did, once or several times on end. A page that shows a long PDF reads it in parts, and
 * each reading has its entry in the trail.
 *
 * @param at when, the last time
 */
public record Happening(String action, String actor, Instant at, int times) {
    /** The points of a time line. */
    static List<Happening> of(List<AuditEntryView> newestFirst) {
        var points = new ArrayList<Happening>();
        for (var entry : newestFirst) {
            var before = points.size() - 1;
            if (before >= 0 && points.get(before).isOfTheSame(entry))
                points.set(before, points.get(before).again());
            else points.add(new Happening(entry.action(), entry.actor(), entry.at(), 1));
        }
        return List.copyOf(points);
    }

    private boolean isOfTheSame(AuditEntryView entry) {
        return action.equals(entry.action()) && actor.equals(entry.actor());
    }

    private Happening again() {
        return new Happening(action, actor, at, times + 1);
    }
}
