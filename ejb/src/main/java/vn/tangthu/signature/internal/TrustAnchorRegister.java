package vn.tangthu.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import vn.tangthu.signature.api.TrustAnchorId;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.api.UnknownTrustAnchorException;
import vn.tangthu.signature.domain.TrustAnchor;

/** All trust anchors; there are few. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TrustAnchorRegister {
    @PersistenceContext
    EntityManager database;

    public List<TrustAnchor> newestFirst() {
        return database.createQuery("select a from TrustAnchor a order by a.id desc", TrustAnchor.class)
                .getResultList();
    }

    public Optional<TrustAnchor> find(String sha256, TrustPurpose purpose) {
        return database.createQuery(
                        "select a from TrustAnchor a where a.sha256 = :sha256 and a.purpose = :purpose",
                        TrustAnchor.class)
                .setParameter("sha256", sha256)
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    public TrustAnchor require(TrustAnchorId id) {
        return Optional.ofNullable(database.find(TrustAnchor.class, id.value()))
                .orElseThrow(() -> new UnknownTrustAnchorException(id));
    }

    public void add(TrustAnchor anchor) {
        database.persist(anchor);
    }
}
