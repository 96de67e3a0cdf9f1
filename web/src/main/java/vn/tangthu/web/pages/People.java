package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.StaffView;

/** Those behind the login names that trail and registers keep. */
@Named
@RequestScoped
public class People {
    private static final String HOUSE = "system";

    /**
     * Somebody who did something.
     *
     * @param name full name; the login name of somebody who has no account
     * @param post position and unit; empty when they are not known
     */
    public record Actor(String login, String name, String post) {}

    @Inject
    OrganizationDirectory directory;

    @Inject
    Texts texts;

    private final Map<String, Optional<StaffView>> known = new HashMap<>();

    /** Looks them all up at once, before a list of what they did is shown. */
    void meet(Collection<String> logins) {
        var strangers = new HashSet<>(logins);
        strangers.removeAll(known.keySet());
        if (strangers.isEmpty()) return;
        var found = directory.staff(strangers);
        for (var login : strangers) known.put(login, Optional.ofNullable(found.get(login)));
    }

    public Actor of(String login) {
        if (HOUSE.equals(login)) return new Actor(login, texts.get("actor.house"), "");
        meet(List.of(login));
        return known.get(login)
                .map(staff -> new Actor(
                        login,
                        staff.fullName(),
                        staff.position() + ", " + staff.unit().name()))
                .orElseGet(() -> new Actor(login, login, ""));
    }
}
