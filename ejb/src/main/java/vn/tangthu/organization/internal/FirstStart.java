package vn.tangthu.organization.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.platform.Roles;

/**
 * Fills an installation without any agency: with the demo province when {@code tangthu.demo} says so, else with the first agency
 * and its administrator when these are configured. An installation that has an agency is never touched.
 */
@Singleton
@Startup
@DependsOn("Workers")
@PermitAll
@RunAs(Roles.SYSTEM)
public class FirstStart {
    @Inject
    Agencies agencies;

    @Inject
    DemoOrganization demo;

    @Inject
    FirstAgency first;

    @Inject
    @ConfigProperty(name = "tangthu.demo", defaultValue = "false")
    boolean demoWanted;

    @Inject
    @ConfigProperty(name = "tangthu.demo.password")
    Optional<String> demoPassword;

    @PostConstruct
    void fillEmptyInstallation() {
        if (!agencies.isEmpty()) return;
        if (demoWanted)
            demo.create(demoPassword.orElseThrow(
                    () -> new IllegalStateException("tangthu.demo is true but tangthu.demo.password is not given")));
        else first.create();
    }
}
