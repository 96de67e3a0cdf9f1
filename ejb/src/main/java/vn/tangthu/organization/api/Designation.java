package vn.tangthu.organization.api;

import java.util.Optional;

/**
 * What an agency is called and coded as at a time.
 *
 * @param name official name, 1 to 200 characters
 * @param abbreviation as in document notations, e.g. {@code SNV}; 1 to 20 characters
 */
public record Designation(AgencyCode code, Optional<FormerAgencyCode> formerCode, String name, String abbreviation) {
    /** @throws InvalidEntryException when a text is empty or too long */
    public Designation {
        name = Entries.text("name", name, 200);
        abbreviation = Entries.text("abbreviation", abbreviation, 20);
    }
}
