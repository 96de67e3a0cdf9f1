package vn.tangthu.intake.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.tangthu.organization.api.AgencyId;

/** Agency and the digest by which something that a package brought is known again. */
@Embeddable
public class BroughtKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "agency_id")
    private UUID agency;

    private String digest;

    protected BroughtKey() {} // for JPA

    public BroughtKey(AgencyId agency, String digest) {
        this.agency = agency.value();
        this.digest = digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BroughtKey key && agency.equals(key.agency) && digest.equals(key.digest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agency, digest);
    }
}
