package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.tangthu.dossier.domain.DossierNumber;
import vn.tangthu.organization.api.AgencyId;

/** Makes the counter row of an agency and year, in a transaction of its own so that others see it and can lock it. */
@ApplicationScoped
public class DossierNumberSeed {
    @PersistenceContext
    EntityManager database;

    /** @throws jakarta.persistence.PersistenceException somebody else made it at the same moment */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sow(AgencyId agency, int year) {
        database.persist(new DossierNumber(agency, year));
        database.flush();
    }
}
