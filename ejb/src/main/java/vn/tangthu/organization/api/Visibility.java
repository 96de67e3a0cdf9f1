package vn.tangthu.organization.api;

import java.util.Optional;

/**
 * What of dossiers and documents the caller may see; every list, search and reading is narrowed by it.
 *
 * @param scope breadth
 * @param agency the caller's agency; empty for {@link Scope#SYSTEM}
 * @param unit the caller's unit, for {@link Scope#UNIT}
 */
public record Visibility(Scope scope, Optional<AgencyId> agency, Optional<UnitId> unit) {
    /** Breadth of what is seen. */
    public enum Scope {
        /** Nothing of content (administrator). */
        NONE,
        /** Dossiers of the caller's unit (officer). */
        UNIT,
        /** All of the caller's agency (records clerk, leader, archivist). */
        AGENCY,
        /** What any agency has submitted to its archive (Home Affairs inspector). */
        SUBMITTED_EVERYWHERE,
        /** Everything: the house itself at work. */
        SYSTEM
    }

    /** Whether a record owned by this agency and unit, in this custody, may be seen. */
    public boolean covers(AgencyId ownerAgency, UnitId ownerUnit, Custody custody) {
        return switch (scope) {
            case NONE -> false;
            case UNIT -> unit.filter(ownerUnit::equals).isPresent();
            case AGENCY -> agency.filter(ownerAgency::equals).isPresent();
            case SUBMITTED_EVERYWHERE -> custody == Custody.ARCHIVE;
            case SYSTEM -> true;
        };
    }

    /** Who holds the records. */
    public enum Custody {
        /** The unit that works on them. */
        UNIT,
        /** Submitted to, or accepted by, the agency archive. */
        ARCHIVE
    }
}
