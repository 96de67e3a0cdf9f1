package vn.tangthu.organization.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Agencies, units and staff, for other features and the pages; and who the caller is among them. */
public interface OrganizationDirectory {
    /** @return the caller's own entry; empty for the house itself and for a name that has no account here */
    Optional<StaffView> findCurrentStaff();

    /** @throws vn.tangthu.organization.api.UnknownStaffException when the caller has no entry */
    StaffView requireCurrentStaff();

    /** What the caller may see; {@link Visibility.Scope#SYSTEM} for the house itself. */
    Visibility currentVisibility();

    /** @throws vn.tangthu.organization.api.UnknownAgencyException when there is none */
    AgencyView requireAgency(AgencyId id);

    /** Finds an agency by its identifier in either form (QĐ 20/2020 or QCVN 102:2016). */
    Optional<AgencyView> findAgencyByCode(String code);

    List<AgencyView> agencies();

    List<UnitView> units(AgencyId agency);

    /** Those who have or had an account under these login names, by login name; names nobody has are left out. One query. */
    Map<String, StaffView> staff(Set<String> usernames);
}
