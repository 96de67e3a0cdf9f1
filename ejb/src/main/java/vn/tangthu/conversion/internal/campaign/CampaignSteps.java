package vn.tangthu.conversion.internal.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignState;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.conversion.domain.campaign.Remake;
import vn.tangthu.conversion.domain.campaign.Remake.Found;
import vn.tangthu.conversion.domain.campaign.Remake.Made;
import vn.tangthu.conversion.domain.campaign.RemakeFinding;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.ProposalId;
import vn.tangthu.document.api.RenditionProposals;
import vn.tangthu.document.api.RenditionSelection;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** The steps of the batch job; each is one transaction. What a run found is only taken while it holds the claim on the file. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CampaignSteps {
    /** After this time without renewal a run is thought dead. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private static final int CHOSEN_AT_A_TIME = 500;
    private static final int LOOKED_AT = 8;

    @Inject
    Campaigns campaigns;

    @Inject
    Remakes remakes;

    @Inject
    RenditionSelection selection;

    @Inject
    RenditionProposals proposals;

    @Inject
    CampaignEnds ends;

    @Inject
    CampaignTrace trace;

    @Inject
    @ConfigProperty(name = "tangthu.campaign.first-pause", defaultValue = "PT30S")
    Duration firstPause;

    public Optional<CampaignId> findWorking() {
        return campaigns.findWorking();
    }

    /** @return whether there may be more to choose */
    public boolean choose(CampaignId id) {
        var campaign = campaigns.lock(id);
        if (campaign.state() != CampaignState.CHOOSING) return false;
        var some = selection.choose(campaign.agency(), campaign.query(), campaign.last(), CHOSEN_AT_A_TIME);
        for (var each : some) remakes.add(new Remake(new RemakeId(Ids.next()), id, each.document(), each.component()));
        var more = some.size() == CHOSEN_AT_A_TIME;
        campaign.choose(some, more);
        return more;
    }

    /** The next file, unless the campaign is stopped or all are in work. */
    public Optional<ClaimedRemake> claim(CampaignId id) {
        if (campaigns.find(id).filter(c -> c.state() == CampaignState.RUNNING).isEmpty()) return Optional.empty();
        var run = UUID.randomUUID();
        var now = campaigns.now();
        return remakes.waiting(id, now, LOOKED_AT).stream()
                .map(remakes::lock)
                .filter(remake -> remake.claim(run, now, now.plus(LEASE)))
                .findFirst()
                .map(remake -> new ClaimedRemake(
                        new RemakeClaim(id, remake.id(), run), remake.document(), remake.component(), remake.tries()));
    }

    public void renew(Set<RemakeClaim> claims) {
        remakes.renew(claims, campaigns.now().plus(LEASE));
    }

    /**
     * Nobody could decide any more when the campaign was ended meanwhile: then nothing is proposed.
     *
     * @param kept renditions to be decided on; none unless it is better
     */
    public void remade(RemakeClaim claim, Found found, Made made, List<KeptRendition> kept) {
        var ended = campaigns.lock(claim.campaign()).state() == CampaignState.ENDED;
        held(claim, remake -> {
            if (ended) {
                remake.leave(RemakeOutcome.NOT_APPLICABLE, Remaking.ENDED);
                return;
            }
            remake.remade(found, made);
            if (remake.view().outcome() != RemakeOutcome.BETTER) return;
            proposals.propose(new ProposalId(remake.id().value()), kept);
            made.gain().gone().forEach(code -> remakes.add(RemakeFinding.gone(remake, code)));
            made.gain().arisen().forEach(code -> remakes.add(RemakeFinding.arisen(remake, code)));
        });
    }

    /** Whether the pages of a rendition of the file were ever compared with it. */
    public boolean werePagesCompared(DocumentId document, ComponentId component) {
        return remakes.isAnyTried(document, component, ConversionStep.PAGE_COMPARISON);
    }

    public void leave(RemakeClaim claim, RemakeOutcome because, String code) {
        held(claim, remake -> remake.leave(because, code));
    }

    public void postpone(RemakeClaim claim, Duration pause) {
        held(claim, remake -> remake.postpone(campaigns.now().plus(pause)));
    }

    /** When nothing is left to be made, a person decides; when there is nothing to decide, it ends. */
    public void finish(CampaignId id) {
        var campaign = campaigns.lock(id);
        if (campaign.state() != CampaignState.RUNNING || remakes.isAnyWaiting(id)) return;
        campaign.finish();
        ends.endIfDecided(campaign);
    }

    /** The work on it broke. */
    public void fail(CampaignId id, String why) {
        var campaign = campaigns.lock(id);
        campaign.fail(why, campaigns.now(), firstPause);
        if (campaign.state() == CampaignState.FAILED) trace.failed(campaign);
    }

    private void held(RemakeClaim claim, Consumer<Remake> work) {
        var remake = remakes.lock(claim.id());
        if (remake.isClaimedBy(claim.run())) work.accept(remake);
    }
}
