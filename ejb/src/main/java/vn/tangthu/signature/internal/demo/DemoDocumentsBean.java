package vn.tangthu.signature.internal.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.api.DemoDocuments;
import vn.tangthu.signature.api.NoDemonstrationException;

/** Samples, for whoever is logged in. */
@Stateless
@RolesAllowed({
    Roles.RECORDS_CLERK,
    Roles.OFFICER,
    Roles.LEADER,
    Roles.ARCHIVIST,
    Roles.HOME_AFFAIRS,
    Roles.ADMINISTRATOR
})
public class DemoDocumentsBean implements DemoDocuments {
    @Inject
    DemoInstallation installation;

    @Override
    public byte[] signedSample() {
        return installation.signedSample().orElseThrow(NoDemonstrationException::new);
    }
}
