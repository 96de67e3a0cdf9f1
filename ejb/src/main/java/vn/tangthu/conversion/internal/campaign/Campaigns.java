package vn.tangthu.conversion.internal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignState;
import vn.tangthu.conversion.api.UnknownCampaignException;
import vn.tangthu.conversion.domain.campaign.ConversionCampaign;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.PageRequest;

/** Re-conversion campaigns. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Campaigns {
    private static final List<CampaignState> WORKING = List.of(CampaignState.CHOOSING, CampaignState.RUNNING);

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    public void add(ConversionCampaign campaign) {
        database.persist(campaign);
    }

    public Optional<ConversionCampaign> find(CampaignId id) {
        return Optional.ofNullable(database.find(ConversionCampaign.class, id.value()));
    }

    /** @throws UnknownCampaignException there is none, or another agency has it */
    public ConversionCampaign require(CampaignId id, AgencyId agency) {
        return find(id).filter(campaign -> campaign.agency().equals(agency))
                .orElseThrow(() -> new UnknownCampaignException("campaign " + id.value()));
    }

    /** Locked until the end of the transaction. */
    public ConversionCampaign lock(CampaignId id) {
        return Optional.ofNullable(database.find(ConversionCampaign.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownCampaignException("campaign " + id.value()));
    }

    /** Newest first; one more than asked for when there are more. */
    public List<ConversionCampaign> list(AgencyId agency, PageRequest page) {
        var after = page.afterId();
        var query = database.createQuery(
                        "select c from ConversionCampaign c where c.agency = :agency"
                                + (after.isPresent() ? " and c.id < :after" : "")
                                + " order by c.agency, c.id desc",
                        ConversionCampaign.class)
                .setParameter("agency", agency.value())
                .setMaxResults(page.size() + 1);
        after.ifPresent(id -> query.setParameter("after", id));
        return query.getResultList();
    }

    /** The one that is at work the longest, of those that do not pause because of a fault. */
    public Optional<CampaignId> findWorking() {
        return database.createQuery(
                        "select c.id from ConversionCampaign c where c.state in :working"
                                + " and (c.faults.pausedUntil is null or c.faults.pausedUntil <= :now) order by c.id",
                        UUID.class)
                .setParameter("working", WORKING)
                .setParameter("now", now())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CampaignId::new);
    }

    Instant now() {
        return clock.instant();
    }
}
