package vn.tangthu.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tangthu.dossier.domain.Samples;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.organization.api.StaffView;
import vn.tangthu.organization.api.UnitView;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Scope;

/** One agency with one member of staff, who sees what the test says. */
public final class FixedDirectory implements OrganizationDirectory {
    public static final AgencyView AGENCY =
            new AgencyView(Samples.AGENCY, "H49.64.33", Optional.empty(), "Sở Nội vụ", "SNV");

    private final Visibility visibility;

    public FixedDirectory(Visibility visibility) {
        this.visibility = visibility;
    }

    public static FixedDirectory seeing(Scope scope) {
        return new FixedDirectory(new Visibility(scope, Optional.of(Samples.AGENCY), Optional.of(Samples.UNIT)));
    }

    @Override
    public Optional<StaffView> findCurrentStaff() {
        var unit = new UnitView(Samples.UNIT, Samples.AGENCY, "Phòng Tổ chức cán bộ", "TCCB");
        return Optional.of(new StaffView(
                new StaffId(UUID.randomUUID()), "chuyenvien", "Nguyễn Thị Hòa", "Chuyên viên", AGENCY, unit, Set.of()));
    }

    @Override
    public StaffView requireCurrentStaff() {
        return findCurrentStaff().orElseThrow();
    }

    @Override
    public Visibility currentVisibility() {
        return visibility;
    }

    @Override
    public AgencyView requireAgency(AgencyId id) {
        return AGENCY;
    }

    @Override
    public Optional<AgencyView> findAgencyByCode(String code) {
        return Optional.of(AGENCY);
    }

    @Override
    public List<AgencyView> agencies() {
        return List.of(AGENCY);
    }

    @Override
    public List<UnitView> units(AgencyId agency) {
        return List.of();
    }

    @Override
    public Map<String, StaffView> staff(Set<String> usernames) {
        return Map.of();
    }
}
