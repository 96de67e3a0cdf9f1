package vn.tangthu.organization.api;

import java.time.LocalDate;
import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A new designation would begin before, or on, the day on which the present one began. */
public final class AgencyChangeException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public AgencyChangeException(String code, LocalDate present, LocalDate asked) {
        super(
                Kind.CONFLICT,
                "ORG-004",
                "agency " + code + " is so designated since " + present + ", asked for " + asked,
                Map.of("agency", code, "since", present.toString(), "asked", asked.toString()));
    }
}
