package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.document.api.RenditionSelection;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Roles;

/** For archivists and the work they start. */
@Stateless
@RolesAllowed({Roles.ARCHIVIST, Roles.SYSTEM})
public class RenditionSelectionBean implements RenditionSelection {
    @Inject
    ChosenRenditions renditions;

    @Override
    public long count(AgencyId agency, RenditionQuery query) {
        return renditions.count(agency, query);
    }

    @Override
    public List<ChosenComponent> choose(
            AgencyId agency, RenditionQuery query, Optional<ChosenComponent> after, int most) {
        return renditions.choose(agency, query, after, most);
    }

    @Override
    public Values values() {
        return renditions.values();
    }
}
