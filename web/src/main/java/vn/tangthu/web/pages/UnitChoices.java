package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.OrganizationDirectory;

/** Agencies and their units, to choose from. */
@Named
@RequestScoped
public class UnitChoices {
    @Inject
    OrganizationDirectory directory;

    private List<AgencyView> agencies;
    private List<SelectItem> units;

    public List<AgencyView> getAgencies() {
        if (agencies == null) agencies = directory.agencies();
        return agencies;
    }

    /** All units, by agency. */
    public List<SelectItem> getUnits() {
        if (units == null) units = getAgencies().stream().map(this::unitsOf).toList();
        return units;
    }

    private SelectItem unitsOf(AgencyView agency) {
        var group = new SelectItemGroup(agency.name());
        group.setSelectItems(directory.units(agency.id()).stream()
                .map(unit -> new SelectItem(unit.id().value().toString(), unit.name()))
                .toArray(SelectItem[]::new));
        return group;
    }
}
