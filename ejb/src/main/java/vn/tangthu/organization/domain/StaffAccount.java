package vn.tangthu.organization.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tangthu.organization.api.CollidingRolesException;
import vn.tangthu.organization.api.InvalidEntryException;
import vn.tangthu.organization.api.StaffAccountView;
import vn.tangthu.organization.api.StaffEntry;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.organization.api.StaffView;
import vn.tangthu.organization.api.StaleAccountException;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Roles;

/**
 * Member of staff (cán bộ, công chức, viên chức) with an account. Never removed: traces and records name it; who leaves is
 * deactivated.
 */
@Entity
@Table(name = "staff_account")
public class StaffAccount {
    /** Roles people can hold. */
    public static final Set<String> GRANTABLE = Set.of(
            Roles.RECORDS_CLERK, Roles.OFFICER, Roles.LEADER, Roles.ARCHIVIST, Roles.HOME_AFFAIRS, Roles.ADMINISTRATOR);

    private static final Set<String> KEEPING =
            Set.of(Roles.RECORDS_CLERK, Roles.OFFICER, Roles.LEADER, Roles.ARCHIVIST);

    @Id
    private UUID id;

    @Version
    private long version;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    private boolean active;

    @Column(name = "full_name")
    private String fullName;

    private String position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ElementCollection
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected StaffAccount() {} // for JPA

    public StaffAccount(StaffId id, String username, StaffEntry entry, Unit unit) {
        this.id = id.value();
        this.username = username;
        this.active = true;
        take(entry, unit);
    }

    /** @throws StaleAccountException when it is at another version */
    public StaffAccount expect(long expectedVersion) {
        if (version != expectedVersion) throw new StaleAccountException(username, version);
        return this;
    }

    public void describe(StaffEntry entry, Unit ofUnit) {
        take(entry, ofUnit);
    }

    private void take(StaffEntry entry, Unit ofUnit) {
        fullName = entry.fullName();
        position = entry.position();
        unit = ofUnit;
    }

    public void takePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordChangedAt = at;
    }

    /** @throws CollidingRolesException an inspector of Home Affairs who keeps records too */
    public void assign(Set<String> wanted) {
        for (var role : wanted) if (!GRANTABLE.contains(role)) throw new InvalidEntryException("roles", role);
        if (wanted.contains(Roles.HOME_AFFAIRS) && wanted.stream().anyMatch(KEEPING::contains))
            throw new CollidingRolesException(username);
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    public void deactivate() {
        active = false;
    }

    public void activate() {
        active = true;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isActiveAdministrator() {
        return active && roles.contains(Roles.ADMINISTRATOR);
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public long version() {
        return version;
    }

    public Agency agency() {
        return unit.agency();
    }

    /** The widest of what the roles give; an administrator as such sees no content. */
    public Visibility visibility() {
        var scope = Scope.NONE;
        for (var role : roles) {
            var given = scopeOf(role);
            if (given.compareTo(scope) > 0) scope = given;
        }
        return new Visibility(
                scope, Optional.of(agency().id()), Optional.of(unit.view().id()));
    }

    private static Scope scopeOf(String role) {
        return switch (role) {
            case Roles.OFFICER -> Scope.UNIT;
            case Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST -> Scope.AGENCY;
            case Roles.HOME_AFFAIRS -> Scope.SUBMITTED_EVERYWHERE;
            default -> Scope.NONE;
        };
    }

    public StaffView view() {
        return new StaffView(new StaffId(id), username, fullName, position, agency().view(), unit.view(), roles);
    }

    public StaffAccountView accountView() {
        return new StaffAccountView(view(), active, version);
    }
}
