package vn.tangthu.organization.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.tangthu.organization.api.CreateUnit;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.UnitView;

/** Unit of an agency (đơn vị, phòng). */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    private String name;
    private String abbreviation;

    protected Unit() {} // for JPA

    public Unit(UnitId id, Agency agency, CreateUnit command) {
        this.id = id.value();
        this.agency = agency;
        this.name = command.name();
        this.abbreviation = command.abbreviation();
    }

    public Agency agency() {
        return agency;
    }

    public UnitView view() {
        return new UnitView(new UnitId(id), agency.id(), name, abbreviation);
    }
}
