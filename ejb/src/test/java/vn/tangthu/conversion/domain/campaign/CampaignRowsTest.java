package vn.tangthu.conversion.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignReasonMissingException;
import vn.tangthu.conversion.api.CampaignState;
import vn.tangthu.conversion.api.CampaignStateException;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;

class CampaignRowsTest {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    @Test
    void aCampaignOverEverythingIsReadBackAsSuch() {
        try (var database = new MigratedDatabase();
                var persistence = new Persistence(database)) {
            var campaign = campaign("Nâng cấp");
            persistence.runInTransaction(em -> em.persist(campaign));

            var query = persistence.inTransaction(
                    em -> em.find(ConversionCampaign.class, campaign.id().value())
                            .view()
                            .query());

            assertThat(query).isEqualTo(RenditionQuery.everything());
        }
    }

    @Test
    void whatIsStoppedGoesOnOrEndsAndNothingElse() {
        var campaign = campaign("Nâng cấp");
        campaign.choose(List.of(), false);
        campaign.stop();
        assertThatThrownBy(campaign::stop).isInstanceOf(CampaignStateException.class);
        campaign.resume();
        assertThatThrownBy(() -> campaign.end(NOW)).isInstanceOf(CampaignStateException.class);
        campaign.choose(List.of(), false);
        campaign.finish();
        campaign.end(NOW);

        assertThat(campaign.state()).isEqualTo(CampaignState.ENDED);
        assertThatThrownBy(campaign::requireOpen).isInstanceOf(CampaignStateException.class);
    }

    @Test
    void faultsFarApartAreNotInARow() {
        var campaign = campaign("Nâng cấp");
        for (var day = 0; day < 10; day++) campaign.fail("broken", NOW.plus(Duration.ofDays(day)), PAUSE);

        assertThat(campaign.state()).isEqualTo(CampaignState.CHOOSING);
        assertThat(campaign.view().fault().orElseThrow().times()).isEqualTo(1);
    }

    @Test
    void eachPauseIsLongerUntilThereIsNone() {
        var campaign = campaign("Nâng cấp");
        var pauses = new ArrayList<Duration>();
        for (var at = NOW; campaign.state() != CampaignState.FAILED; ) {
            campaign.fail("broken", at, PAUSE);
            var again = campaign.view().fault().orElseThrow().again();
            if (again.isEmpty()) continue;
            pauses.add(Duration.between(at, again.get()));
            at = again.get();
        }

        assertThat(pauses).containsExactly(PAUSE, PAUSE.multipliedBy(4), PAUSE.multipliedBy(16));
        campaign.fail("broken", NOW, PAUSE);
        assertThat(campaign.view().fault().orElseThrow().times()).isEqualTo(4);
    }

    @Test
    void aReasonIsNeeded() {
        assertThatThrownBy(() -> campaign("  ")).isInstanceOf(CampaignReasonMissingException.class);
    }

    private static ConversionCampaign campaign(String reason) {
        var start = new ConversionCampaign.Start(new AgencyId(Ids.next()), "luutru", NOW);
        return new ConversionCampaign(new CampaignId(Ids.next()), RenditionQuery.everything(), reason, start);
    }
}
