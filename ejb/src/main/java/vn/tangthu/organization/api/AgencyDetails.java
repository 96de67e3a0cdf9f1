package vn.tangthu.organization.api;

import java.util.List;
import java.util.Optional;

/**
 * An agency with its history.
 *
 * @param designations latest first
 * @param successor agency that took over its records and tasks
 */
public record AgencyDetails(
        AgencyView agency, List<DesignationView> designations, Optional<AgencyId> successor, List<UnitDetails> units) {
    public AgencyDetails {
        designations = List.copyOf(designations);
        units = List.copyOf(units);
    }
}
