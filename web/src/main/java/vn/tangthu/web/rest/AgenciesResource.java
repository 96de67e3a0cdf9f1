package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.AgencyAdministration;
import vn.tangthu.organization.api.AgencyCode;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.CreateAgency;
import vn.tangthu.organization.api.CreateUnit;
import vn.tangthu.organization.api.Designation;
import vn.tangthu.organization.api.FormerAgencyCode;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.RenameUnit;
import vn.tangthu.organization.api.UnitId;

/** Agencies and their units. Everybody reads the list; administrators read the history and change. */
@Path("agencies")
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {
    @Inject
    OrganizationDirectory directory;

    @Inject
    AgencyAdministration administration;

    /** A designation as it is entered, with its first day. */
    public record NewDesignation(
            Optional<UUID> province,
            String code,
            Optional<String> formerCode,
            String name,
            String abbreviation,
            LocalDate from) {
        Designation designation() {
            return new Designation(new AgencyCode(code), formerCode.map(FormerAgencyCode::new), name, abbreviation);
        }
    }

    /** Agency that takes over, with the day. */
    public record NewSuccessor(UUID agency, LocalDate from) {}

    /** A unit as it is entered. */
    public record NewUnit(String name, String abbreviation) {}

    /** Another name of a unit, with its first day. */
    public record NewUnitName(String name, String abbreviation, LocalDate from) {}

    @GET
    public List<AgencyJson> list() {
        return directory.agencies().stream().map(AgencyJson::of).toList();
    }

    @POST
    public Response create(NewDesignation entry) {
        var id = administration.create(
                new CreateAgency(entry.province(), entry.designation(), Given.field("from", entry.from())));
        return created(id);
    }

    @GET
    @Path("{id}")
    public AgencyJson get(@PathParam("id") UUID id) {
        return AgencyJson.of(administration.details(new AgencyId(id)));
    }

    @POST
    @Path("{id}/designations")
    public Response redesignate(@PathParam("id") UUID id, NewDesignation entry) {
        administration.redesignate(new AgencyId(id), entry.designation(), Given.field("from", entry.from()));
        return created(new AgencyId(id));
    }

    @POST
    @Path("{id}/successions")
    public Response appointSuccessor(@PathParam("id") UUID id, NewSuccessor entry) {
        administration.appointSuccessor(
                new AgencyId(id),
                new AgencyId(Given.field("agency", entry.agency())),
                Given.field("from", entry.from()));
        return created(new AgencyId(id));
    }

    @GET
    @Path("{id}/units")
    public List<AgencyJson.UnitJson> units(@PathParam("id") UUID id) {
        var agency = directory.requireAgency(new AgencyId(id)).id();
        return directory.units(agency).stream().map(AgencyJson.UnitJson::of).toList();
    }

    @POST
    @Path("{id}/units")
    public Response createUnit(@PathParam("id") UUID id, NewUnit entry) {
        var agency = new AgencyId(id);
        administration.createUnit(new CreateUnit(agency, entry.name(), entry.abbreviation()));
        return created(agency);
    }

    @POST
    @Path("{id}/units/{unit}/names")
    public Response renameUnit(@PathParam("id") UUID id, @PathParam("unit") UUID unit, NewUnitName entry) {
        var agency = new AgencyId(id);
        administration.renameUnit(new RenameUnit(
                agency, new UnitId(unit), entry.name(), entry.abbreviation(), Given.field("from", entry.from())));
        return created(agency);
    }

    private Response created(AgencyId id) {
        var location = URI.create("agencies/" + id.value());
        return Response.created(location)
                .entity(AgencyJson.of(administration.details(id)))
                .build();
    }
}
