package vn.tangthu.intake.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        var views =
                imports.list(agency(), page).stream().map(PackageImport::view).toList();
        return page(views, page.size(), view -> view.id().value().toString());
    }

    @Override
    public Page<ImportFinding> findings(ImportId id, PageRequest page) {
        require(id);
        var after = page.after().map(Integer::valueOf).orElse(0);
        return page(imports.findings(id, after, page.size()), page.size(), f -> Integer.toString(f.number()));
    }

    private AgencyId agency() {
        return organization.requireCurrentStaff().agency().id();
    }

    private static <T> Page<T> page(List<T> found, int size, Function<T, String> cursor) {
        if (found.size() <= size) return new Page<>(found, Optional.empty());
        var shown = found.subList(0, size);
        return new Page<>(shown, Optional.of(cursor.apply(shown.get(size - 1))));
    }
}
