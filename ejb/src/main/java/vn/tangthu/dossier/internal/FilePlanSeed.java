package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.dossier.api.FilePlanId;
import vn.tangthu.dossier.domain.FilePlan;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Ids;

/** Makes the empty draft of an agency and year, in a transaction of its own so that whoever else wants it sees it and can lock it. */
@ApplicationScoped
public class FilePlanSeed {
    @Inject
    FilePlans plans;

    @Inject
    AuditTrail audit;

    /** @throws jakarta.persistence.PersistenceException somebody else made it at the same moment */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sow(AgencyId agency, int year) {
        var plan = new FilePlan(new FilePlanId(Ids.next()), agency, year);
        plans.add(plan);
        plans.flush();
        audit.record(new AuditEvent(
                "FILE_PLAN_DRAFTED",
                "FILE_PLAN",
                plan.id().value().toString(),
                Optional.of(agency.value()),
                Map.of("year", Integer.toString(year))));
    }
}
