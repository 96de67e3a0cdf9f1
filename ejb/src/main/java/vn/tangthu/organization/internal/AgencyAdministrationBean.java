package vn.tangthu.organization.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.organization.api.AgencyAdministration;
import vn.tangthu.organization.api.AgencyDetails;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.CreateAgency;
import vn.tangthu.organization.api.CreateUnit;
import vn.tangthu.organization.api.Designation;
import vn.tangthu.organization.api.ProvinceView;
import vn.tangthu.organization.api.RenameUnit;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.domain.Agency;
import vn.tangthu.organization.domain.Province;
import vn.tangthu.organization.domain.Unit;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** Provinces, agencies and units; changed by administrators and, at the first start, by the house itself. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
public class AgencyAdministrationBean implements AgencyAdministration {
    @Inject
    Agencies agencies;

    @Inject
    AuditTrail audit;

    @Override
    public ProvinceView createProvince(String code, String name) {
        var province = new Province(Ids.next(), code, name);
        agencies.add(province);
        var view = province.view();
        audit.record(new AuditEvent(
                "PROVINCE_CREATED", "PROVINCE", view.id().toString(), Optional.empty(), Map.of("code", code)));
        return view;
    }

    @Override
    public List<ProvinceView> provinces() {
        return agencies.provinces().stream().map(Province::view).toList();
    }

    @Override
    public AgencyId create(CreateAgency command) {
        var id = new AgencyId(Ids.next());
        agencies.requireFree(command.designation(), id);
        agencies.add(new Agency(id, command));
        trace("AGENCY_CREATED", id, facts(command.designation(), command.from()));
        return id;
    }

    @Override
    public void redesignate(AgencyId agency, Designation designation, LocalDate from) {
        agencies.requireFree(designation, agency);
        agencies.require(agency).redesignate(designation, from);
        trace("AGENCY_REDESIGNATED", agency, facts(designation, from));
    }

    @Override
    public void appointSuccessor(AgencyId agency, AgencyId successor, LocalDate from) {
        agencies.require(agency).hasSuccessor(agencies.require(successor).id(), from);
        trace("AGENCY_SUCCEEDED", agency, Map.of("successor", successor.value().toString(), "from", from.toString()));
    }

    private static Map<String, String> facts(Designation designation, LocalDate from) {
        return Map.of("code", designation.code().value(), "name", designation.name(), "from", from.toString());
    }

    @Override
    public AgencyDetails details(AgencyId id) {
        var agency = agencies.require(id);
        var units = agencies.units(id).stream().map(Unit::details).toList();
        return new AgencyDetails(agency.view(), agency.designations(), agency.successor(), units);
    }

    @Override
    public UnitId createUnit(CreateUnit command) {
        var id = new UnitId(Ids.next());
        agencies.add(new Unit(id, agencies.require(command.agency()), command));
        trace("UNIT_CREATED", command.agency(), Map.of("unit", id.value().toString(), "name", command.name()));
        return id;
    }

    @Override
    public void renameUnit(RenameUnit command) {
        var unit = agencies.requireUnit(command.agency(), command.unit());
        agencies.requireFree(command.abbreviation(), unit.view());
        var former = unit.view().name();
        unit.rename(command);
        trace(
                "UNIT_RENAMED",
                command.agency(),
                Map.of(
                        "unit", command.unit().value().toString(),
                        "formerName", former,
                        "name", command.name(),
                        "from", command.from().toString()));
    }

    private void trace(String action, AgencyId agency, Map<String, String> details) {
        audit.record(new AuditEvent(action, "AGENCY", agency.value().toString(), Optional.of(agency.value()), details));
    }
}
