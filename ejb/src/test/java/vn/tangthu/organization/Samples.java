package vn.tangthu.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.AgencyCode;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.CreateAgency;
import vn.tangthu.organization.api.CreateUnit;
import vn.tangthu.organization.api.Designation;
import vn.tangthu.organization.api.FormerAgencyCode;
import vn.tangthu.organization.api.StaffEntry;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.domain.Agency;
import vn.tangthu.organization.domain.StaffAccount;
import vn.tangthu.organization.domain.Unit;

/** Agencies, units and accounts for tests. */
public final class Samples {
    public static final LocalDate SINCE = LocalDate.of(2020, 9, 15);

    private Samples() {}

    public static Designation designation(String code, String formerCode, String name) {
        return new Designation(new AgencyCode(code), Optional.of(new FormerAgencyCode(formerCode)), name, "SNV");
    }

    public static Agency agency(String code, String formerCode) {
        return new Agency(
                new AgencyId(UUID.randomUUID()),
                new CreateAgency(Optional.empty(), designation(code, formerCode, "Sở Nội vụ"), SINCE));
    }

    public static Unit unit(Agency agency) {
        return new Unit(new UnitId(UUID.randomUUID()), agency, new CreateUnit(agency.id(), "Văn phòng Sở", "VP"));
    }

    public static StaffAccount staff(String username, Unit unit) {
        var entry = new StaffEntry("Nguyễn Thị Hạnh", "Văn thư", unit.view().id());
        return new StaffAccount(new StaffId(UUID.randomUUID()), username, entry, unit);
    }
}
