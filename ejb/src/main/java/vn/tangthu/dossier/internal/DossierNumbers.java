package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.tangthu.dossier.api.DossierCodeTakenException;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.InvalidDossierException;
import vn.tangthu.dossier.domain.DossierNumber;
import vn.tangthu.dossier.domain.FileCode;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.platform.Finding;

/**
 * Gives dossiers their codes. Whoever opens a dossier holds the counter row of the agency and year until commit, so codes are
 * looked up and taken in turn; the unique constraint has the last word.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DossierNumbers {
    private static final Logger LOG = Logger.getLogger(DossierNumbers.class);

    @PersistenceContext
    EntityManager database;

    @Inject
    DossierNumberSeed seed;

    /** The next running number of the year that no dossier has as its notation. */
    public FileCode running(AgencyView agency, int year) {
        var number = lock(agency.id(), year);
        var code = new FileCode(agency.code(), year, Integer.toString(number.next()));
        while (isTaken(code)) code = code.with(Integer.toString(number.next()));
        return code;
    }

    /** The notation of a file plan entry; further dossiers of the same entry get {@code .2}, {@code .3} … behind it. */
    public FileCode ofEntry(AgencyView agency, int year, FilePlanEntryId entry, String notation) {
        lock(agency.id(), year);
        var code = new FileCode(agency.code(), year, notation);
        var further = opened(entry) + 1;
        while (isTaken(code)) code = code.with(notation + "." + Math.max(2, further++));
        return code;
    }

    /**
     * The notation somebody wants.
     *
     * @throws InvalidDossierException it is too long or has other characters than it may have
     * @throws DossierCodeTakenException another dossier has the code
     */
    public FileCode wanted(AgencyView agency, int year, String notation) {
        if (!FileCode.isNotation(notation))
            throw new InvalidDossierException(List.of(Finding.error(
                    "DOS-108",
                    "notation",
                    Map.of("value", notation, "longest", Integer.toString(FileCode.LONGEST_NOTATION)))));
        lock(agency.id(), year);
        var code = new FileCode(agency.code(), year, notation);
        if (isTaken(code)) throw new DossierCodeTakenException(code.text());
        return code;
    }

    private DossierNumber lock(AgencyId agency, int year) {
        var key = new DossierNumber.Key(agency, year);
        return find(key)
                .or(() -> {
                    sow(agency, year);
                    return find(key);
                })
                .orElseThrow(() -> new IllegalStateException("no counter for " + agency + " and " + year));
    }

    private Optional<DossierNumber> find(DossierNumber.Key key) {
        return Optional.ofNullable(database.find(DossierNumber.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    private void sow(AgencyId agency, int year) {
        try {
            seed.sow(agency, year);
        } catch (PersistenceException e) {
            LOG.debugf("somebody else made the counter of %s and %d: %s", agency, year, e.getMessage());
        }
    }

    private boolean isTaken(FileCode code) {
        return !database.createQuery("select d.id from Dossier d where d.code = :code", Object.class)
                .setParameter("code", code.text())
                .getResultList()
                .isEmpty();
    }

    private long opened(FilePlanEntryId entry) {
        return database.createQuery("select count(d) from Dossier d where d.entry = :entry", Long.class)
                .setParameter("entry", entry.value())
                .getSingleResult();
    }
}
