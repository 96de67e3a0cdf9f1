package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.web.security.PasswordChanges;

/** The caller. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    OrganizationDirectory directory;

    @Inject
    PasswordChanges passwords;

    /** A new password, with the one until now. */
    public record PasswordChange(String current, String next) {}

    @GET
    public StaffJson get() {
        return StaffJson.of(directory.requireCurrentStaff());
    }

    @PUT
    @Path("password")
    @NeedsLogin
    public void changePassword(PasswordChange change) {
        passwords.change(Given.field("current", change.current()), Given.field("next", change.next()));
    }
}
