package vn.tangthu.organization.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tangthu.organization.api.AgencyChangeException;
import vn.tangthu.organization.api.AgencyCode;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.CreateAgency;
import vn.tangthu.organization.api.Designation;
import vn.tangthu.organization.api.DesignationView;
import vn.tangthu.organization.api.FormerAgencyCode;

/**
 * Agency (cơ quan). Its name and codes change in time, what it was called before stays known; when it ends, a successor takes
 * over its records.
 */
@Entity
@Table(name = "agency")
public class Agency {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "province_id")
    private UUID province;

    private String code;

    @Column(name = "former_code")
    private String formerCode;

    private String name;
    private String abbreviation;

    @Column(name = "designated_on")
    private LocalDate designatedOn;

    @Column(name = "successor_id")
    private UUID successor;

    @Column(name = "succeeded_on")
    private LocalDate succeededOn;

    @ElementCollection
    @CollectionTable(name = "agency_past_designation", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderBy("from desc")
    private List<PastDesignation> past = new ArrayList<>();

    protected Agency() {} // for JPA

    public Agency(AgencyId id, CreateAgency command) {
        this.id = id.value();
        this.province = command.province().orElse(null);
        take(command.designation(), command.from());
    }

    private void take(Designation designation, LocalDate from) {
        code = designation.code().value();
        formerCode = designation.formerCode().map(FormerAgencyCode::value).orElse(null);
        name = designation.name();
        abbreviation = designation.abbreviation();
        designatedOn = from;
    }

    public AgencyId id() {
        return new AgencyId(id);
    }

    /** Is called and coded otherwise from a day on. */
    public void redesignate(Designation designation, LocalDate from) {
        requireLater(from);
        past.add(0, new PastDesignation(designatedOn, from, designation()));
        take(designation, from);
    }

    /** Ends; another agency has its records and tasks from a day on. */
    public void hasSuccessor(AgencyId other, LocalDate from) {
        requireLater(from);
        successor = other.value();
        succeededOn = from;
    }

    private void requireLater(LocalDate from) {
        if (!from.isAfter(designatedOn)) throw new AgencyChangeException(code, designatedOn, from);
    }

    private Designation designation() {
        return new Designation(
                new AgencyCode(code), Optional.ofNullable(formerCode).map(FormerAgencyCode::new), name, abbreviation);
    }

    public Optional<AgencyId> successor() {
        return Optional.ofNullable(successor).map(AgencyId::new);
    }

    /** Latest first. */
    public List<DesignationView> designations() {
        var current = new DesignationView(designatedOn, Optional.ofNullable(succeededOn), designation());
        return Stream.concat(Stream.of(current), past.stream().map(PastDesignation::view))
                .toList();
    }

    public AgencyView view() {
        return new AgencyView(new AgencyId(id), code, Optional.ofNullable(formerCode), name, abbreviation);
    }
}
