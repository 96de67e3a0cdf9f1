package vn.tangthu.intake.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tangthu.intake.api.ImportFinding;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.intake.api.ImportReading;
import vn.tangthu.intake.api.ImportView;
import vn.tangthu.intake.api.UnknownImportException;
import vn.tangthu.intake.domain.PackageImport;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** Reading imports of the caller's agency. */
@Stateless
@RolesAllowed({Roles.RECORDS_CLERK, Roles.ARCHIVIST})
public class ImportReadingBean implements ImportReading {
    @Inject
    Imports imports;

    @Inject
    OrganizationDirectory organization;

    @Override
    public ImportView require(ImportId id) {
        return imports.find(id)
                .filter(run -> run.agency().equals(agency()))
                .map(PackageImport::view)
                .orElseThrow(() -> new UnknownImportException(id));
    }

    @Override
    public Page<ImportView> list(PageRequest page) {
        return Page.of(imports.list(agency(), page), page, found -> found.id().value())
                .map(PackageImport::view);
    }

    @Override
    public Page<ImportFinding> findings(ImportId id, PageRequest page) {
        require(id);
        var findings = imports.findings(id, page.afterNumber().orElse(0), page.size());
        return Page.of(findings, page, ImportFinding::number);
    }

    private AgencyId agency() {
        return organization.requireCurrentStaff().agency().id();
    }
}
