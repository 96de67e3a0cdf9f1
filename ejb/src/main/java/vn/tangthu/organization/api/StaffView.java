package vn.tangthu.organization.api;

import java.util.Set;

/**
 * Member of staff with an account.
 *
 * @param roles names of {@link vn.tangthu.platform.Roles}
 */
public record StaffView(
        StaffId id,
        String username,
        String fullName,
        String position,
        AgencyView agency,
        UnitView unit,
        Set<String> roles) {
    public StaffView {
        roles = Set.copyOf(roles);
    }
}
