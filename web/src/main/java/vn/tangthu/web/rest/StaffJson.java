package vn.tangthu.web.rest;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import vn.tangthu.organization.api.StaffAccountView;
import vn.tangthu.organization.api.StaffView;

/**
 * A member of staff in the API.
 *
 * @param active only where the administrator asks
 */
public record StaffJson(
        UUID id,
        String username,
        String fullName,
        String position,
        AgencyJson agency,
        AgencyJson.UnitJson unit,
        SortedSet<String> roles,
        Optional<Boolean> active) {
    static StaffJson of(StaffView view) {
        return of(view, Optional.empty());
    }

    static StaffJson of(StaffAccountView view) {
        return of(view.staff(), Optional.of(view.active()));
    }

    private static StaffJson of(StaffView view, Optional<Boolean> active) {
        return new StaffJson(
                view.id().value(),
                view.username(),
                view.fullName(),
                view.position(),
                AgencyJson.of(view.agency()),
                AgencyJson.UnitJson.of(view.unit()),
                new TreeSet<>(view.roles()),
                active);
    }
}
