package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.tangthu.archive.domain.SubmissionRegister;
import vn.tangthu.organization.api.AgencyId;

/** The registers of submissions; whoever registers holds the row until commit, so codes follow each other without gaps. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Registers {
    private static final Logger LOG = Logger.getLogger(Registers.class);

    @PersistenceContext
    EntityManager database;

    @Inject
    RegisterSeed seed;

    /** The next registration code. */
    public String register(AgencyId agency, int year) {
        var key = new SubmissionRegister.Key(agency, year);
        return find(key)
                .or(() -> {
                    sow(key);
                    return find(key);
                })
                .orElseThrow(() -> new IllegalStateException("no register for " + agency + " and " + year))
                .register();
    }

    private Optional<SubmissionRegister> find(SubmissionRegister.Key key) {
        return Optional.ofNullable(database.find(SubmissionRegister.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    private void sow(SubmissionRegister.Key key) {
        try {
            seed.sow(key);
        } catch (PersistenceException e) {
            LOG.debugf("somebody else made the register: %s", e.getMessage());
        }
    }
}
