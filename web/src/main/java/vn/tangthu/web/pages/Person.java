package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.StaffView;
import vn.tangthu.platform.Roles;

/** The person at the screen. */
@Named
@RequestScoped
public class Person {
    @Inject
    OrganizationDirectory directory;

    @Inject
    Texts texts;

    private Optional<StaffView> staff;

    @PostConstruct
    void load() {
        staff = directory.findCurrentStaff();
    }

    public boolean isKnown() {
        return staff.isPresent();
    }

    public String getFullName() {
        return staff.map(StaffView::fullName).orElse("");
    }

    /** Names of the person's roles, one text. */
    public String getRoleText() {
        return staff.stream()
                .flatMap(s -> s.roles().stream())
                .sorted()
                .map(role -> texts.get("role." + role))
                .collect(Collectors.joining(", "));
    }

    public String getAgencyName() {
        return staff.map(s -> s.agency().name()).orElse("");
    }

    public boolean has(String role) {
        return staff.filter(s -> s.roles().contains(role)).isPresent();
    }

    /** Whether the person opens dossiers and puts documents in. */
    public boolean isKeepsDossiers() {
        return has(Roles.OFFICER) || has(Roles.RECORDS_CLERK) || has(Roles.LEADER);
    }

    /** Whether the person draws up the agency's file plans. */
    public boolean isDrawsUpFilePlans() {
        return has(Roles.RECORDS_CLERK) || has(Roles.LEADER) || has(Roles.ARCHIVIST);
    }

    public boolean isSeesDossiers() {
        return isKeepsDossiers() || isArchivist();
    }

    public boolean isAdministrator() {
        return has(Roles.ADMINISTRATOR);
    }

    public boolean isInspector() {
        return has(Roles.HOME_AFFAIRS);
    }

    public boolean isArchivist() {
        return has(Roles.ARCHIVIST);
    }

    public boolean isLeader() {
        return has(Roles.LEADER);
    }
}
