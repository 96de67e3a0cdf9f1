package vn.tangthu.conversion.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.conversion.api.CampaignDecided;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignState;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.conversion.domain.campaign.ConversionCampaign;
import vn.tangthu.conversion.domain.campaign.Remake;
import vn.tangthu.conversion.domain.campaign.Remake.Found;
import vn.tangthu.conversion.domain.campaign.Remake.Made;
import vn.tangthu.conversion.domain.campaign.RenditionGain;
import vn.tangthu.conversion.domain.campaign.RenditionWorth;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.ProposalId;
import vn.tangthu.document.api.RenditionProposals;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;

/** Files of a campaign from the claim to the decision carried out. */
class CampaignStepsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    private final MigratedDatabase database = new MigratedDatabase();
    private final Persistence persistence = new Persistence(database);
    private final List<AuditEvent> trail = new ArrayList<>();
    private final Proposed proposed = new Proposed();
    private final CampaignId campaign = new CampaignId(Ids.next());
    private Instant now = NOW;

    @BeforeEach
    void start() {
        campaign(campaign);
    }

    @AfterEach
    void close() {
        persistence.close();
        database.close();
    }

    @Test
    void whatIsBetterIsProposed() {
        var file = file();
        remade(claimed());

        assertThat(outcome(file)).isEqualTo(RemakeOutcome.BETTER);
        assertThat(proposed.ids).containsExactly(new ProposalId(file.value()));
    }

    @Test
    void aFileInWorkWhenTheCampaignIsEndedIsLeftAsItIs() {
        var file = file();
        var claim = claimed();
        persistence.runInTransaction(em -> {
            var row = campaigns(em).lock(campaign);
            row.stop();
            row.end(NOW);
        });
        remade(claim);

        assertThat(outcome(file)).isEqualTo(RemakeOutcome.NOT_APPLICABLE);
        Optional<String> reason =
                persistence.inTransaction(em -> remakes(em).lock(file).view().reason());
        assertThat(reason).contains("CNV-050");
        assertThat(proposed.ids).isEmpty();
    }

    @Test
    void aDecisionThatCannotBeCarriedOutHoldsUpNoOther() {
        var files = List.of(file(), file(), file());
        files.forEach(file -> remade(claimed()));
        proposed.broken.add(new ProposalId(files.get(0).value()));
        persistence.runInTransaction(em -> {
            remakes(em).decideAll(campaign, RemakeDecision.ACCEPTING, "luutru");
            campaigns(em).lock(campaign).finish();
        });

        assertThatThrownBy(this::follow).isInstanceOf(IllegalStateException.class);
        assertThat(files.stream().map(this::decision))
                .containsExactly(RemakeDecision.ACCEPTING, RemakeDecision.OVERTAKEN, RemakeDecision.OVERTAKEN);
        assertThat(state()).isEqualTo(CampaignState.REMADE);

        proposed.broken.clear();
        follow();
        assertThat(decision(files.get(0))).isEqualTo(RemakeDecision.OVERTAKEN);
        assertThat(state()).isEqualTo(CampaignState.ENDED);
    }

    @Test
    void theTraceOfWhatCameTooLateTellsWhy() {
        file();
        remade(claimed());
        persistence.runInTransaction(em -> remakes(em).decideAll(campaign, RemakeDecision.ACCEPTING, "luutru"));
        proposed.taking = RenditionProposals.Taking.IN_ARCHIVE;
        follow();

        assertThat(trail).anySatisfy(event -> {
            assertThat(event.action()).isEqualTo("RENDITION_OVERTAKEN");
            assertThat(event.details()).containsEntry("reason", "CNV-044");
        });
    }

    @Test
    void aCampaignWhoseWorkBreaksLetsOthersGoOnWhileItPauses() {
        var younger = campaign();
        assertThat(working()).contains(campaign);
        fails();
        assertThat(working()).contains(younger);
        now = NOW.plus(FIRST_PAUSE);
        assertThat(working()).contains(campaign);
        fails();
        now = now.plus(FIRST_PAUSE);
        assertThat(working()).contains(younger);
    }

    @Test
    void aCampaignWhoseWorkBreaksAgainAndAgainStandsUntilAPersonGoesOnWithIt() {
        for (var fault = 0; fault < 4; fault++) fails();

        assertThat(state()).isEqualTo(CampaignState.FAILED);
        now = NOW.plus(Duration.ofDays(1));
        assertThat(working()).isEmpty();
        assertThat(trail).extracting(AuditEvent::action).containsExactly("CAMPAIGN_FAILED");
        persistence.runInTransaction(em -> campaigns(em).lock(campaign).resume());
        assertThat(working()).contains(campaign);
    }

    private Optional<CampaignId> working() {
        return persistence.inTransaction(em -> steps(em).findWorking());
    }

    private void fails() {
        persistence.runInTransaction(em -> steps(em).fail(campaign, "broken"));
    }

    private CampaignId campaign() {
        return campaign(new CampaignId(Ids.next()));
    }

    private CampaignId campaign(CampaignId id) {
        var start = new ConversionCampaign.Start(new AgencyId(Ids.next()), "luutru", NOW);
        var row = new ConversionCampaign(id, RenditionQuery.everything(), "Nâng cấp", start);
        row.choose(List.of(), false);
        persistence.runInTransaction(em -> em.persist(row));
        return id;
    }

    private RemakeId file() {
        var id = new RemakeId(Ids.next());
        persistence.runInTransaction(
                em -> em.persist(new Remake(id, campaign, new DocumentId(Ids.next()), new ComponentId(Ids.next()))));
        return id;
    }

    private RemakeClaim claimed() {
        return persistence.inTransaction(
                em -> steps(em).claim(campaign).orElseThrow().claim());
    }

    private void remade(RemakeClaim claim) {
        var nothing = new RenditionWorth(Optional.empty(), "", false, false, List.of());
        var good = new RenditionWorth(Optional.of(Conformance.CONFORMANT), "PDF/A-2u", true, true, List.of());
        var made = new Made(new RenditionGain(nothing, good), Optional.empty(), List.of(), List.of());
        persistence.runInTransaction(
                em -> steps(em).remade(claim, new Found(0, Optional.empty(), Optional.empty()), made, List.of()));
    }

    private void follow() {
        var handler = new FollowCampaignDecision();
        handler.decisions = new InTransactions();
        handler.handle(new CampaignDecided(campaign));
    }

    private RemakeOutcome outcome(RemakeId file) {
        return persistence.inTransaction(em -> remakes(em).lock(file).view().outcome());
    }

    private RemakeDecision decision(RemakeId file) {
        return persistence.inTransaction(em -> remakes(em).lock(file).decision());
    }

    private CampaignState state() {
        return persistence.inTransaction(em -> campaigns(em).lock(campaign).state());
    }

    private Campaigns campaigns(EntityManager em) {
        var campaigns = new Campaigns();
        campaigns.database = em;
        campaigns.clock = Clock.fixed(now, ZoneOffset.UTC);
        return campaigns;
    }

    private static Remakes remakes(EntityManager em) {
        var remakes = new Remakes();
        remakes.database = em;
        return remakes;
    }

    private CampaignSteps steps(EntityManager em) {
        var steps = new CampaignSteps();
        steps.campaigns = campaigns(em);
        steps.remakes = remakes(em);
        steps.proposals = proposed;
        steps.trace = trace();
        steps.firstPause = FIRST_PAUSE;
        return steps;
    }

    private CampaignDecisions decisions(EntityManager em) {
        var ends = new CampaignEnds();
        ends.campaigns = campaigns(em);
        ends.remakes = remakes(em);
        ends.gains = new CampaignGains();
        ends.gains.database = em;
        ends.trace = trace();
        var decisions = new CampaignDecisions();
        decisions.campaigns = campaigns(em);
        decisions.remakes = remakes(em);
        decisions.proposals = proposed;
        decisions.trace = trace();
        decisions.ends = ends;
        return decisions;
    }

    private CampaignTrace trace() {
        var trace = new CampaignTrace();
        trace.audit = trail::add;
        return trace;
    }

    /** Each call is a transaction, as on the server. */
    private final class InTransactions extends CampaignDecisions {
        @Override
        public List<RemakeId> undone(CampaignId id, RemakeDecision decision, Optional<RemakeId> after) {
            return persistence.inTransaction(em -> decisions(em).undone(id, decision, after));
        }

        @Override
        public void settle(CampaignId id, RemakeId file) {
            persistence.runInTransaction(em -> decisions(em).settle(id, file));
        }

        @Override
        public void close(CampaignId id) {
            persistence.runInTransaction(em -> decisions(em).close(id));
        }
    }

    private static final class Proposed implements RenditionProposals {
        private final List<ProposalId> ids = new ArrayList<>();
        private final Set<ProposalId> broken = new HashSet<>();
        private Taking taking = Taking.DOCUMENT_CHANGED;

        @Override
        public void propose(ProposalId id, Collection<KeptRendition> renditions) {
            ids.add(id);
        }

        @Override
        public Taking take(ProposalId id, Replacement replacement) {
            if (broken.contains(id)) throw new IllegalStateException("broken");
            return taking;
        }

        @Override
        public void drop(ProposalId id) {
            ids.remove(id);
        }

        @Override
        public Content open(ProposalId id, RenditionPurpose purpose) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Content openPart(ProposalId id, RenditionPurpose purpose) {
            throw new UnsupportedOperationException();
        }
    }
}
