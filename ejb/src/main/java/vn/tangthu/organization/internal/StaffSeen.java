package vn.tangthu.organization.internal;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Function;
import vn.tangthu.organization.api.StaffView;
import vn.tangthu.organization.api.Visibility;

/** Who the caller of this request is, looked up once; it lives no longer than the request, so it needs no invalidation. */
@RequestScoped
public class StaffSeen {
    /** What is asked of an account in a request. */
    record Seen(StaffView view, Visibility visibility, long version) {}

    private String username = "";
    private Optional<Seen> seen = Optional.empty();

    Optional<Seen> of(String name, Function<String, Optional<Seen>> lookUp) {
        if (!name.equals(username)) {
            seen = lookUp.apply(name);
            username = name;
        }
        return seen;
    }
}
