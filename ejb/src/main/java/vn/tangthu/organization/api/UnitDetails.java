package vn.tangthu.organization.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit with the names it had.
 *
 * @param since first day of the present name; empty for a unit that was never renamed
 * @param past latest first
 */
public record UnitDetails(UnitView unit, Optional<LocalDate> since, List<PastName> past) {
    public UnitDetails {
        past = List.copyOf(past);
    }

    /**
     * A name the unit had.
     *
     * @param from first day; empty when it is not known
     * @param to day it ended, exclusive
     */
    public record PastName(Optional<LocalDate> from, LocalDate to, String name, String abbreviation) {}
}
