package vn.tangthu.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.organization.api.AgencyCode;
import vn.tangthu.organization.api.Designation;
import vn.tangthu.organization.api.DesignationView;
import vn.tangthu.organization.api.FormerAgencyCode;

/** What an agency was called and coded as until a day. */
@Embeddable
public class PastDesignation {
    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    private String code;

    @Column(name = "former_code")
    private String formerCode;

    private String name;
    private String abbreviation;

    protected PastDesignation() {} // for JPA

    PastDesignation(LocalDate from, LocalDate to, Designation designation) {
        this.from = from;
        this.to = to;
        this.code = designation.code().value();
        this.formerCode = designation.formerCode().map(FormerAgencyCode::value).orElse(null);
        this.name = designation.name();
        this.abbreviation = designation.abbreviation();
    }

    DesignationView view() {
        return new DesignationView(
                from,
                Optional.of(to),
                new Designation(
                        new AgencyCode(code),
                        Optional.ofNullable(formerCode).map(FormerAgencyCode::new),
                        name,
                        abbreviation));
    }
}
