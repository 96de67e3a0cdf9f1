package vn.tangthu.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.AgencyDetails;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.DesignationView;
import vn.tangthu.organization.api.FormerAgencyCode;
import vn.tangthu.organization.api.UnitDetails;
import vn.tangthu.organization.api.UnitView;

/** An agency in the API. */
public record AgencyJson(
        UUID id,
        String code,
        Optional<String> formerCode,
        String name,
        String abbreviation,
        Optional<UUID> successor,
        Optional<List<DesignationJson>> designations,
        Optional<List<UnitJson>> units) {

    /** A designation with its days. */
    public record DesignationJson(
            LocalDate from,
            Optional<LocalDate> to,
            String code,
            Optional<String> formerCode,
            String name,
            String abbreviation) {
        static DesignationJson of(DesignationView view) {
            var designation = view.designation();
            return new DesignationJson(
                    view.from(),
                    view.to(),
                    designation.code().value(),
                    designation.formerCode().map(FormerAgencyCode::value),
                    designation.name(),
                    designation.abbreviation());
        }
    }

    /** A unit; with the agency's history, also the names it had. */
    public record UnitJson(
            UUID id, String name, String abbreviation, Optional<LocalDate> since, Optional<List<PastNameJson>> past) {
        static UnitJson of(UnitView view) {
            return new UnitJson(
                    view.id().value(), view.name(), view.abbreviation(), Optional.empty(), Optional.empty());
        }

        static UnitJson of(UnitDetails details) {
            var unit = details.unit();
            var past = details.past().stream()
                    .map(p -> new PastNameJson(p.from(), p.to(), p.name(), p.abbreviation()))
                    .toList();
            return new UnitJson(
                    unit.id().value(), unit.name(), unit.abbreviation(), details.since(), Optional.of(past));
        }
    }

    /** A name a unit had. */
    public record PastNameJson(Optional<LocalDate> from, LocalDate to, String name, String abbreviation) {}

    static AgencyJson of(AgencyView view) {
        return of(view, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static AgencyJson of(AgencyDetails details) {
        return of(
                details.agency(),
                details.successor().map(AgencyId::value),
                Optional.of(
                        details.designations().stream().map(DesignationJson::of).toList()),
                Optional.of(details.units().stream().map(UnitJson::of).toList()));
    }

    private static AgencyJson of(
            AgencyView view,
            Optional<UUID> successor,
            Optional<List<DesignationJson>> designations,
            Optional<List<UnitJson>> units) {
        return new AgencyJson(
                view.id().value(),
                view.code(),
                view.formerCode(),
                view.name(),
                view.abbreviation(),
                successor,
                designations,
                units);
    }
}
