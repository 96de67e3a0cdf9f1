package vn.tangthu.organization.api;

import java.time.LocalDate;
import java.util.List;

/** Provinces, agencies and units as the administrator keeps them. Every change leaves a trace in its transaction. */
public interface AgencyAdministration {
    /**
     * @param code level-1 code, a capital letter and two digits
     * @throws AlreadyTakenException when the code is known
     */
    ProvinceView createProvince(String code, String name);

    List<ProvinceView> provinces();

    /** @throws AlreadyTakenException when one of the codes is another agency's */
    AgencyId create(CreateAgency command);

    /**
     * The agency is called and coded otherwise from a day on; what it was until then stays known.
     *
     * @throws AgencyChangeException when the present designation does not begin earlier
     */
    void redesignate(AgencyId agency, Designation designation, LocalDate from);

    /** The agency ended on a day; another has its records and tasks. */
    void appointSuccessor(AgencyId agency, AgencyId successor, LocalDate from);

    AgencyDetails details(AgencyId agency);

    /** @throws AlreadyTakenException when the agency has a unit with the abbreviation */
    UnitId createUnit(CreateUnit command);

    /**
     * The unit is called otherwise from a day on; what it was called until then stays known.
     *
     * @throws UnknownEntryException when the agency has no such unit
     * @throws AlreadyTakenException when another unit of the agency has the abbreviation
     * @throws UnitChangeException when the present name does not begin earlier
     */
    void renameUnit(RenameUnit command);
}
