package vn.tangthu.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.organization.api.UnitDetails;

/** What a unit was called until a day. */
@Embeddable
public class PastUnitName {
    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    private String name;
    private String abbreviation;

    protected PastUnitName() {} // for JPA

    PastUnitName(Optional<LocalDate> from, LocalDate to, String name, String abbreviation) {
        this.from = from.orElse(null);
        this.to = to;
        this.name = name;
        this.abbreviation = abbreviation;
    }

    UnitDetails.PastName view() {
        return new UnitDetails.PastName(Optional.ofNullable(from), to, name, abbreviation);
    }
}
