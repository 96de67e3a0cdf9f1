package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.CreateStaff;
import vn.tangthu.organization.api.StaffAdministration;
import vn.tangthu.organization.api.StaffAdministration.AccountRef;
import vn.tangthu.organization.api.StaffEntry;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.platform.PageRequest;

/** Accounts, for the administrator. Every change needs {@code If-Match} with the version read. */
@Path("staff")
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {
    @Inject
    StaffAdministration administration;

    /** An account as it is entered. */
    public record NewStaff(
            String username, String password, String fullName, String position, UUID unit, Set<String> roles) {}

    /** Who a member of staff is. */
    public record Entry(String fullName, String position, UUID unit) {}

    /** All roles from now on. */
    public record RolesJson(Set<String> roles) {}

    /** A password. */
    public record PasswordJson(String password) {}

    @GET
    public PageJson<StaffJson> list(
            @QueryParam("agency") UUID agency,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        var page = administration.list(
                Optional.ofNullable(agency).map(AgencyId::new), new PageRequest(Optional.ofNullable(after), size));
        return PageJson.of(page, StaffJson::of);
    }

    @POST
    @NeedsLogin
    public Response create(NewStaff entry) {
        var staff = new StaffEntry(entry.fullName(), entry.position(), new UnitId(Given.field("unit", entry.unit())));
        var id = administration.create(
                new CreateStaff(entry.username(), entry.password(), staff, Given.field("roles", entry.roles())));
        return answer(Response.created(URI.create("staff/" + id.value())), id);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), new StaffId(id));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Entry entry) {
        administration.change(
                ref(id, version),
                new StaffEntry(entry.fullName(), entry.position(), new UnitId(Given.field("unit", entry.unit()))));
        return get(id);
    }

    @PUT
    @Path("{id}/roles")
    public Response assignRoles(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, RolesJson roles) {
        administration.assignRoles(ref(id, version), Given.field("roles", roles.roles()));
        return get(id);
    }

    @PUT
    @Path("{id}/password")
    @NeedsLogin
    public Response resetPassword(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, PasswordJson password) {
        administration.resetPassword(ref(id, version), Given.field("password", password.password()));
        return get(id);
    }

    @POST
    @Path("{id}/deactivation")
    public Response deactivate(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        administration.deactivate(ref(id, version));
        return get(id);
    }

    @POST
    @Path("{id}/activation")
    public Response activate(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        administration.activate(ref(id, version));
        return get(id);
    }

    private static AccountRef ref(UUID id, String version) {
        return new AccountRef(new StaffId(id), IfMatch.version(version));
    }

    private Response answer(Response.ResponseBuilder response, StaffId id) {
        var account = administration.require(id);
        return response.tag(IfMatch.tag(account.version()))
                .entity(StaffJson.of(account))
                .build();
    }
}
