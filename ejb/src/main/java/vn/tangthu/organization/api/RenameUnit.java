package vn.tangthu.organization.api;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Gives a unit another name by a decision.
 *
 * @param agency the unit's agency
 * @param name 1 to 200 characters
 * @param abbreviation 1 to 20 characters, unique in the agency
 * @param from first day of the new name
 */
public record RenameUnit(AgencyId agency, UnitId unit, String name, String abbreviation, LocalDate from) {
    /** @throws InvalidEntryException when a text is empty or too long */
    public RenameUnit {
        name = Entries.text("name", name, 200);
        abbreviation = Entries.text("abbreviation", abbreviation, 20);
        Objects.requireNonNull(from, "from");
    }
}
