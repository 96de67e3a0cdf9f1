package vn.tangthu.organization.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.StaffView;
import vn.tangthu.organization.api.UnitView;
import vn.tangthu.organization.api.UnknownStaffException;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.organization.domain.Agency;
import vn.tangthu.organization.domain.StaffAccount;
import vn.tangthu.organization.domain.Unit;
import vn.tangthu.organization.internal.StaffSeen.Seen;

/** The directory, for everybody: it shows no records. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganizationDirectoryBean implements OrganizationDirectory {
    @Inject
    CurrentStaff current;

    @Inject
    Agencies agencies;

    @Inject
    StaffAccounts accounts;

    @Override
    public Optional<StaffView> findCurrentStaff() {
        return current.find().map(Seen::view);
    }

    @Override
    public StaffView requireCurrentStaff() {
        return findCurrentStaff().orElseThrow(() -> new UnknownStaffException(current.username()));
    }

    @Override
    public Visibility currentVisibility() {
        if (current.isTheHouse()) return new Visibility(Scope.SYSTEM, Optional.empty(), Optional.empty());
        return current.find()
                .map(Seen::visibility)
                .orElseGet(() -> new Visibility(Scope.NONE, Optional.empty(), Optional.empty()));
    }

    @Override
    public AgencyView requireAgency(AgencyId id) {
        return agencies.require(id).view();
    }

    @Override
    public Optional<AgencyView> findAgencyByCode(String code) {
        return agencies.findByCode(code).map(Agency::view);
    }

    @Override
    public List<AgencyView> agencies() {
        return agencies.all().stream().map(Agency::view).toList();
    }

    @Override
    public List<UnitView> units(AgencyId agency) {
        return agencies.units(agency).stream().map(Unit::view).toList();
    }

    @Override
    public Map<String, StaffView> staff(Set<String> usernames) {
        return accounts.list(usernames).stream()
                .map(StaffAccount::view)
                .collect(Collectors.toMap(StaffView::username, Function.identity()));
    }
}
