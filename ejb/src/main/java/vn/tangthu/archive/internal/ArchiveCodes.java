package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.archive.domain.ArchivalDescription;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.organization.api.OrganizationDirectory;

/** Which archive code goes before a dossier's code: the configured one, else that of the agency, whose archive it is. */
@ApplicationScoped
public class ArchiveCodes {
    @Inject
    OrganizationDirectory organization;

    @Inject
    @ConfigProperty(name = "tangthu.archive.code")
    Optional<String> configured;

    ArchivalDescription description(DossierView dossier) {
        var code = configured.orElseGet(
                () -> organization.requireAgency(dossier.agency()).code());
        return new ArchivalDescription(dossier, code);
    }
}
