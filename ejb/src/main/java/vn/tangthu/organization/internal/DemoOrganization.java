package vn.tangthu.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tangthu.organization.api.AgencyAdministration;
import vn.tangthu.organization.api.AgencyCode;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.CreateAgency;
import vn.tangthu.organization.api.CreateStaff;
import vn.tangthu.organization.api.CreateUnit;
import vn.tangthu.organization.api.DemoOrganizationCreated;
import vn.tangthu.organization.api.Designation;
import vn.tangthu.organization.api.FormerAgencyCode;
import vn.tangthu.organization.api.StaffEntry;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Roles;

/** A province to try things with: three agencies, their units and one account for each role. */
@ApplicationScoped
public class DemoOrganization {
    /** Day on which the codes of QĐ 20/2020/QĐ-TTg came into force. */
    private static final LocalDate CODES_IN_FORCE = LocalDate.of(2020, 9, 15);

    @Inject
    AgencyAdministration administration;

    @Inject
    NewAccounts accounts;

    @Inject
    StaffPasswords passwords;

    @Inject
    Outbox outbox;

    void create(String password) {
        var province = administration.createProvince("H10", "Tỉnh Bình Phước").id();
        peoplesCommittee(province);
        homeAffairs(province, password);
        scienceAndTechnology(province, password);
    }

    private void peoplesCommittee(UUID province) {
        var agency = agency(province, designation("H10", "000.00.00.H10", "Ủy ban nhân dân tỉnh Bình Phước", "UBND"));
        unit(agency, "Văn phòng Ủy ban nhân dân tỉnh", "VP");
    }

    private void homeAffairs(UUID province, String password) {
        var agency = agency(province, designation("H10.09", "000.00.09.H10", "Sở Nội vụ tỉnh Bình Phước", "SNV"));
        unit(agency, "Văn phòng Sở", "VP");
        var archives = unit(agency, "Phòng Quản lý Văn thư - Lưu trữ", "VTLT");
        var inspector = new StaffEntry("Võ Minh Tuấn", "Phó Trưởng phòng", archives);
        account("noivu", password, inspector, Roles.HOME_AFFAIRS);
    }

    private void scienceAndTechnology(UUID province, String password) {
        var agency = agency(
                province, designation("H10.08", "000.00.08.H10", "Sở Khoa học và Công nghệ tỉnh Bình Phước", "SKHCN"));
        var board = unit(agency, "Ban Giám đốc", "BGĐ");
        var office = unit(agency, "Văn phòng Sở", "VP");
        unit(agency, "Phòng Quản lý Khoa học", "QLKH");
        var digital = unit(agency, "Trung tâm Chuyển đổi số", "TTCĐS");
        account("lanhdao", password, new StaffEntry("Lê Hoàng Đức", "Phó Giám đốc", board), Roles.LEADER);
        account("vanthu", password, new StaffEntry("Nguyễn Thị Hạnh", "Văn thư", office), Roles.RECORDS_CLERK);
        account("chuyenvien", password, new StaffEntry("Trần Quốc Bảo", "Chuyên viên", office), Roles.OFFICER);
        account("luutru", password, new StaffEntry("Phạm Thị Thu Thủy", "Lưu trữ viên", office), Roles.ARCHIVIST);
        account(
                "quantri",
                password,
                new StaffEntry("Đặng Văn Khoa", "Quản trị hệ thống", digital),
                Roles.ADMINISTRATOR);
        outbox.announce(new DemoOrganizationCreated(agency.value(), office.value()));
    }

    private static Designation designation(String code, String formerCode, String name, String abbreviation) {
        return new Designation(new AgencyCode(code), Optional.of(new FormerAgencyCode(formerCode)), name, abbreviation);
    }

    private AgencyId agency(UUID province, Designation designation) {
        return administration.create(new CreateAgency(Optional.of(province), designation, CODES_IN_FORCE));
    }

    private UnitId unit(AgencyId agency, String name, String abbreviation) {
        return administration.createUnit(new CreateUnit(agency, name, abbreviation));
    }

    private void account(String username, String password, StaffEntry entry, String role) {
        accounts.add(new CreateStaff(username, password, entry, Set.of(role)), passwords.hash(password));
    }
}
