package vn.tangthu.organization.api;

import java.time.LocalDate;
import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A new name of a unit would begin before, or on, the day on which the present one began. */
public final class UnitChangeException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnitChangeException(String unit, LocalDate present, LocalDate asked) {
        super(
                Kind.CONFLICT,
                "ORG-014",
                unit + " is so named since " + present + ", asked for " + asked,
                Map.of("unit", unit, "since", present.toString(), "asked", asked.toString()));
    }
}
