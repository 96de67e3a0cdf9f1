package vn.tangthu.intake.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import vn.tangthu.intake.api.BulkImport;
import vn.tangthu.intake.api.ImportRequested;
import vn.tangthu.intake.api.ImportView;
import vn.tangthu.intake.api.StagedPackage;
import vn.tangthu.intake.domain.DeliveredBy;
import vn.tangthu.intake.domain.PackageImport;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Roles;

/** Handing in packages. */
@Stateless
@RolesAllowed({Roles.RECORDS_CLERK, Roles.ARCHIVIST})
public class BulkImportBean implements BulkImport {
    @Inject
    PackageStore store;

    @Inject
    Imports imports;

    @Inject
    OrganizationDirectory organization;

    @Inject
    ImportTrace trace;

    @Inject
    Outbox outbox;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public StagedPackage stage(String fileName, InputStream content) {
        return store.stage(fileName, content);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void discard(StagedPackage staged) {
        store.discard(staged.id());
    }

    @Override
    public ImportView request(StagedPackage staged) {
        var staff = organization.requireCurrentStaff();
        var by = new DeliveredBy(staff.agency().id(), staff.unit().id(), staff.username(), staff.fullName());
        var run = new PackageImport(staged, by, imports.now());
        store.accept(staged.id());
        imports.add(run);
        trace.requested(run);
        outbox.announce(new ImportRequested(run.id()));
        return run.view();
    }

    @Override
    public long largestSize() {
        return store.largest();
    }
}
