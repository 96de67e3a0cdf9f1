package vn.tangthu.organization.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.CreateUnit;
import vn.tangthu.organization.api.RenameUnit;
import vn.tangthu.organization.api.UnitChangeException;
import vn.tangthu.organization.api.UnitDetails;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.UnitView;

/** Unit of an agency (đơn vị, phòng). Its name changes in time, what it was called before stays known. */
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

    @Column(name = "named_on")
    private LocalDate namedOn;

    @ElementCollection
    @CollectionTable(name = "unit_past_name", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderBy("to desc")
    private List<PastUnitName> past = new ArrayList<>();

    protected Unit() {} // for JPA

    public Unit(UnitId id, Agency agency, CreateUnit command) {
        this.id = id.value();
        this.agency = agency;
        this.name = command.name();
        this.abbreviation = command.abbreviation();
    }

    /** Is called otherwise from a day on; what it was called until then stays known. */
    public void rename(RenameUnit command) {
        var since = Optional.ofNullable(namedOn);
        since.filter(day -> !command.from().isAfter(day)).ifPresent(day -> {
            throw new UnitChangeException(name, day, command.from());
        });
        past.add(0, new PastUnitName(since, command.from(), name, abbreviation));
        name = command.name();
        abbreviation = command.abbreviation();
        namedOn = command.from();
    }

    public UnitDetails details() {
        return new UnitDetails(
                view(),
                Optional.ofNullable(namedOn),
                past.stream().map(PastUnitName::view).toList());
    }

    public Agency agency() {
        return agency;
    }

    public UnitView view() {
        return new UnitView(new UnitId(id), agency.id(), name, abbreviation);
    }
}
