package vn.tangthu.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.tangthu.document.api.Direction;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.search.api.EntryType;
import vn.tangthu.search.api.InvalidSearchException;
import vn.tangthu.search.api.SearchFilter;
import vn.tangthu.search.api.SearchQuery;

/** Parameters of a search; the agency by its id or by its code in either form. A blank parameter is an absent one. */
public class SearchParameters {
    @QueryParam("q")
    @DefaultValue("")
    String text;

    @QueryParam("type")
    String type;

    @QueryParam("agency")
    String agency;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("documentType")
    String documentType;

    @QueryParam("direction")
    String direction;

    @QueryParam("state")
    String state;

    @QueryParam("page")
    @DefaultValue("1")
    int page;

    @QueryParam("size")
    @DefaultValue("20")
    int size;

    SearchQuery query(OrganizationDirectory organization) {
        var filter = new SearchFilter(
                given(type).map(value -> constant(EntryType.values(), "type", value)),
                given(agency).map(value -> agency(organization, value)),
                given(from).map(value -> day("from", value)),
                given(to).map(value -> day("to", value)),
                given(documentType),
                given(direction).map(value -> constant(Direction.values(), "direction", value)),
                given(state));
        return new SearchQuery(text, filter, page, size);
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static <E extends Enum<E>> E constant(E[] constants, String filter, String value) {
        return Arrays.stream(constants)
                .filter(c -> c.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> InvalidSearchException.unknownValue(filter, value));
    }

    private static LocalDate day(String filter, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw InvalidSearchException.unknownValue(filter, value);
        }
    }

    private static AgencyId agency(OrganizationDirectory organization, String value) {
        return organization.agencies().stream()
                .filter(a -> a.id().value().toString().equals(value))
                .findFirst()
                .or(() -> organization.findAgencyByCode(value))
                .map(AgencyView::id)
                .orElseThrow(() -> InvalidSearchException.unknownValue("agency", value));
    }
}
