package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tangthu.archive.api.UnknownVerificationException;
import vn.tangthu.archive.api.VerificationId;
import vn.tangthu.archive.api.VerificationResult;
import vn.tangthu.archive.api.VerificationView;
import vn.tangthu.archive.domain.Verification;
import vn.tangthu.archive.domain.VerificationRow;
import vn.tangthu.dossier.api.DossierId;

/** The verifications of archived dossiers; the callers look at visibility. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Verifications {
    private static final int MOST = 50;

    @PersistenceContext
    EntityManager database;

    public void add(Verification verification) {
        database.persist(verification);
    }

    public void add(VerificationId verification, VerificationResult result) {
        database.persist(new VerificationRow(verification, result));
    }

    /** @throws UnknownVerificationException there is none */
    public Verification require(VerificationId id) {
        return found(id, database.find(Verification.class, id.value()));
    }

    /** The same, locked until the end of the transaction. */
    public Verification lock(VerificationId id) {
        return found(id, database.find(Verification.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Verification> ofDossier(DossierId dossier) {
        return database.createQuery(
                        "select v from Verification v where v.dossier = :dossier order by v.id desc",
                        Verification.class)
                .setParameter("dossier", dossier.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    public VerificationView view(Verification verification) {
        var results = database.createQuery(
                        "select r from VerificationRow r where r.key.verification = :verification",
                        VerificationRow.class)
                .setParameter("verification", verification.id().value())
                .getResultStream()
                .map(VerificationRow::result)
                .sorted(Comparator.comparing(VerificationResult::part))
                .toList();
        return verification.view(results);
    }

    private static Verification found(VerificationId id, Verification verification) {
        return Optional.ofNullable(verification)
                .orElseThrow(() -> new UnknownVerificationException(id.value().toString()));
    }
}
