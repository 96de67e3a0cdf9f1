package vn.tangthu.conversion.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.platform.Roles;

/** What was repaired is counted in the year that the document has now. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RepairDates {
    @Inject
    RepairedRows repairs;

    @Inject
    DocumentWork work;

    public void follow(DocumentId document) {
        repairs.follow(work.require(document));
    }
}
