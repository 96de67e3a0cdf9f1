package vn.tangthu.organization.api;

/**
 * Enters a unit of an agency.
 *
 * @param name 1 to 200 characters
 * @param abbreviation 1 to 20 characters, unique in the agency
 */
public record CreateUnit(AgencyId agency, String name, String abbreviation) {
    /** @throws InvalidEntryException when a text is empty or too long */
    public CreateUnit {
        name = Entries.text("name", name, 200);
        abbreviation = Entries.text("abbreviation", abbreviation, 20);
    }
}
