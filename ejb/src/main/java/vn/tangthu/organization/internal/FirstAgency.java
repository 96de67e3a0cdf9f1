package vn.tangthu.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tangthu.organization.api.AgencyAdministration;
import vn.tangthu.organization.api.AgencyCode;
import vn.tangthu.organization.api.CreateAgency;
import vn.tangthu.organization.api.CreateStaff;
import vn.tangthu.organization.api.CreateUnit;
import vn.tangthu.organization.api.Designation;
import vn.tangthu.organization.api.StaffEntry;
import vn.tangthu.platform.Roles;

/** The first agency of a real installation and its administrator, who enters all others. */
@ApplicationScoped
public class FirstAgency {
    private static final Logger LOG = Logger.getLogger(FirstAgency.class);

    @Inject
    AgencyAdministration administration;

    @Inject
    NewAccounts accounts;

    @Inject
    StaffPasswords passwords;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tangthu.first.agency.code")
    Optional<String> code;

    @Inject
    @ConfigProperty(name = "tangthu.first.agency.name")
    Optional<String> name;

    @Inject
    @ConfigProperty(name = "tangthu.first.agency.abbreviation")
    Optional<String> abbreviation;

    @Inject
    @ConfigProperty(name = "tangthu.first.administrator.username", defaultValue = "quantri")
    String username;

    @Inject
    @ConfigProperty(name = "tangthu.first.administrator.password")
    Optional<String> password;

    void create() {
        if (code.isEmpty() || name.isEmpty() || abbreviation.isEmpty() || password.isEmpty()) {
            LOG.warn("there is no agency and no account yet: see docs/operations.md, \"First start\"");
            return;
        }
        var designation = new Designation(new AgencyCode(code.get()), Optional.empty(), name.get(), abbreviation.get());
        var agency = administration.create(new CreateAgency(Optional.empty(), designation, LocalDate.now(clock)));
        var unit = administration.createUnit(new CreateUnit(agency, "Văn phòng", "VP"));
        var entry = new StaffEntry("Quản trị hệ thống", "Quản trị hệ thống", unit);
        var administrator = new CreateStaff(username, password.get(), entry, Set.of(Roles.ADMINISTRATOR));
        accounts.add(administrator, passwords.hashAccepted(password.get(), username));
    }
}
