package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.tangthu.archive.domain.SubmissionRegister;

/** Makes the register of an agency and year, in a transaction of its own so that others see it and can lock it. */
@ApplicationScoped
public class RegisterSeed {
    @PersistenceContext
    EntityManager database;

    /** @throws jakarta.persistence.PersistenceException somebody else made it at the same moment */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sow(SubmissionRegister.Key key) {
        database.persist(new SubmissionRegister(key));
        database.flush();
    }
}
