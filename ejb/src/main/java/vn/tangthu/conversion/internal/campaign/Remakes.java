package vn.tangthu.conversion.internal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.conversion.api.UnknownCampaignException;
import vn.tangthu.conversion.domain.campaign.Remake;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.PageRequest;

/** Files of campaigns. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Remakes {
    private static final List<RemakeDecision> OPEN =
            List.of(RemakeDecision.NONE, RemakeDecision.ACCEPTING, RemakeDecision.REJECTING);

    /** With an end to the range H2 takes the index that is in order, not the one of the reference to the campaign. */
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext
    EntityManager database;

    /** A row of a file or of what was found about it. */
    public void add(Object row) {
        database.persist(row);
    }

    /** @throws UnknownCampaignException there is no such file in the campaign */
    public Remake require(CampaignId campaign, RemakeId id) {
        return Optional.ofNullable(database.find(Remake.class, id.value()))
                .filter(remake -> remake.campaign().equals(campaign))
                .orElseThrow(() -> new UnknownCampaignException("file " + id.value()));
    }

    /** The same, locked until the end of the transaction. */
    public Remake requireLocked(CampaignId campaign, RemakeId id) {
        require(campaign, id);
        return lock(id);
    }

    /** Locked until the end of the transaction. */
    public Remake lock(RemakeId id) {
        return Optional.ofNullable(database.find(Remake.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownCampaignException("file " + id.value()));
    }

    /** Files that nobody works on at that time; a few. */
    public List<RemakeId> waiting(CampaignId campaign, Instant at, int most) {
        return ids(database.createQuery(
                        "select r.id from Remake r where r.campaign = :campaign and r.outcome = :waiting"
                                + " and (r.claimedUntil is null or r.claimedUntil <= :at)"
                                + " order by r.campaign, r.outcome, r.id",
                        UUID.class)
                .setParameter("campaign", campaign.value())
                .setParameter("waiting", RemakeOutcome.WAITING)
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultStream());
    }

    public boolean isAnyWaiting(CampaignId campaign) {
        return !database.createQuery(
                        "select r.id from Remake r where r.campaign = :campaign and r.outcome = :waiting", UUID.class)
                .setParameter("campaign", campaign.value())
                .setParameter("waiting", RemakeOutcome.WAITING)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether there is something better that is not decided, or not carried out. */
    public boolean isAnyOpen(CampaignId campaign) {
        return OPEN.stream().anyMatch(decision -> !decided(campaign, decision, Optional.empty(), 1)
                .isEmpty());
    }

    public boolean isAnyTried(DocumentId document, ComponentId component, ConversionStep step) {
        return !database.createQuery(
                        "select a.id from TriedConversion a where a.documentId = :document"
                                + " and a.componentId = :component and a.step = :step",
                        UUID.class)
                .setParameter("document", document.value())
                .setParameter("component", component.value())
                .setParameter("step", step)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Holds the claims further on; those that are lost stay lost. */
    public void renew(Set<RemakeClaim> claims, Instant until) {
        for (var claim : claims)
            database.createQuery("update Remake r set r.claimedUntil = :until where r.id = :id and r.claim = :run")
                    .setParameter("until", until)
                    .setParameter("id", claim.id().value())
                    .setParameter("run", claim.run())
                    .executeUpdate();
    }

    /**
     * Decides on all that are better and not decided yet.
     *
     * @return how many
     */
    public int decideAll(CampaignId campaign, RemakeDecision decision, String by) {
        return database.createQuery("update Remake r set r.decision = :decision, r.decidedBy = :by,"
                        + " r.version = r.version + 1 where r.campaign = :campaign and r.outcome = :better"
                        + " and r.decision = :none")
                .setParameter("decision", decision)
                .setParameter("by", by)
                .setParameter("campaign", campaign.value())
                .setParameter("better", RemakeOutcome.BETTER)
                .setParameter("none", RemakeDecision.NONE)
                .executeUpdate();
    }

    /** Better files on which was decided so; a few of those after one. */
    public List<RemakeId> decided(CampaignId campaign, RemakeDecision decision, Optional<RemakeId> after, int most) {
        var query = database.createQuery(
                        "select r.id from Remake r where r.campaign = :campaign and r.outcome = :better"
                                + " and r.decision = :decision"
                                + (after.isPresent() ? " and r.id > :after" : "")
                                + " order by r.campaign, r.outcome, r.decision, r.id",
                        UUID.class)
                .setParameter("campaign", campaign.value())
                .setParameter("better", RemakeOutcome.BETTER)
                .setParameter("decision", decision)
                .setMaxResults(most);
        after.ifPresent(id -> query.setParameter("after", id.value()));
        return ids(query.getResultStream());
    }

    /** In the order in which they were chosen; one more than asked for when there are more. */
    public List<Remake> list(CampaignId campaign, Optional<RemakeOutcome> outcome, PageRequest page) {
        var query = database.createQuery(
                        "select r from Remake r where r.campaign = :campaign"
                                + (outcome.isPresent() ? " and r.outcome = :outcome" : "")
                                + " and r.id > :after"
                                + (outcome.isPresent()
                                        ? " order by r.campaign, r.outcome, r.id"
                                        : " order by r.campaign, r.id"),
                        Remake.class)
                .setParameter("campaign", campaign.value())
                .setParameter("after", page.afterId().orElse(BEFORE_ALL))
                .setMaxResults(page.size() + 1);
        outcome.ifPresent(wanted -> query.setParameter("outcome", wanted));
        return query.getResultList();
    }

    private static List<RemakeId> ids(Stream<UUID> found) {
        return found.map(RemakeId::new).toList();
    }
}
