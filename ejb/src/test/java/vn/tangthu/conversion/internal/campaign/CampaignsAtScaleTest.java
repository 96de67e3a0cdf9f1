package vn.tangthu.conversion.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.LargeDatabase;
import vn.tangthu.platform.PageRequest;

/** The files of a campaign are found without looking at those that are not asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignsAtScaleTest {
    private static final CampaignId CAMPAIGN = new CampaignId(Ids.next());
    private static final int FILES = 5000;
    private static final int PAGE = 20;

    /** One row of the table and one of the index for each file. */
    private static final int ROWS_OF_A_PAGE = 2 * (PAGE + 1);

    private final LargeDatabase database = new LargeDatabase();

    @BeforeAll
    void fiveThousandFilesSomeOfThemDecidedOn() {
        database.fill("""
                insert into conversion_campaign (id, version, agency_id, reason, state, started_at, started_by, chosen)
                values ('%s', 0, '%s', 'Nâng cấp', 'REMADE', timestamp with time zone '2026-11-21 00:00:00+00', 'luutru', 5000)
                """.formatted(CAMPAIGN.value(), Ids.next()), """
                insert into conversion_remake (id, version, campaign_id, document_id, component_id, outcome, decision, tries,
                    document_version, old_size, new_size, notes)
                select cast('01900000-0000-7000-8000-' || lpad(cast(x as varchar), 12, '0') as uuid), 0, '%s', random_uuid(),
                    random_uuid(), case when mod(x, 2) = 0 then 'BETTER' else 'SAME' end,
                    case when mod(x, 100) = 0 then 'ACCEPTING' when mod(x, 2) = 0 then 'ACCEPTED' else 'NONE' end, 1, 0, 10,
                    20, '{"findings":[],"attempts":[],"gone":[],"arisen":[]}' from system_range(1, %d)
                """.formatted(CAMPAIGN.value(), FILES));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void allInTheOrderInWhichTheyWereChosen() {
        var page = new PageRequest(Optional.empty(), PAGE);
        int listed = database.inTransaction(
                em -> remakes(em).list(CAMPAIGN, Optional.empty(), page).size());
        assertThat(listed).isEqualTo(PAGE + 1);
        database.assertVisits(ROWS_OF_A_PAGE, em -> remakes(em).list(CAMPAIGN, Optional.empty(), page));
        var late = new PageRequest(Optional.of(id(FILES / 2).toString()), PAGE);
        database.assertVisits(ROWS_OF_A_PAGE, em -> remakes(em).list(CAMPAIGN, Optional.empty(), late));
        database.assertVisits(ROWS_OF_A_PAGE, em -> remakes(em).list(CAMPAIGN, Optional.of(RemakeOutcome.SAME), late));
    }

    @Test
    void thoseDecidedOnAndNotDone() {
        int undone = database.inTransaction(em -> remakes(em)
                .decided(CAMPAIGN, RemakeDecision.ACCEPTING, Optional.empty(), FILES)
                .size());
        assertThat(undone).isEqualTo(FILES / 100);
        database.assertVisits(
                ROWS_OF_A_PAGE, em -> remakes(em).decided(CAMPAIGN, RemakeDecision.ACCEPTING, Optional.empty(), PAGE));
        database.assertVisits(1, em -> remakes(em).decided(CAMPAIGN, RemakeDecision.REJECTING, Optional.empty(), PAGE));
        database.assertVisits(2, em -> remakes(em).isAnyOpen(CAMPAIGN));
    }

    @Test
    void whatIsGainedIsCountedInAnIndex() {
        var gain = database.inTransaction(em -> gains(em).of(CAMPAIGN));
        assertThat(gain.outcomes()).containsEntry(RemakeOutcome.BETTER, FILES / 2);
        assertThat(plan("""
                        select outcome, decision, old_conformance, old_profile, new_conformance, new_profile, count(*),
                            sum(old_size), sum(new_size) from conversion_remake where campaign_id = '%s'
                            group by outcome, decision, old_conformance, old_profile, new_conformance, new_profile
                        """.formatted(CAMPAIGN.value()))).containsIgnoringCase("conversion_remake_gain");
    }

    private String plan(String query) {
        return (String) database.inTransaction(
                em -> em.createNativeQuery("explain " + query).getSingleResult());
    }

    private static UUID id(int number) {
        return UUID.fromString("01900000-0000-7000-8000-%012d".formatted(number));
    }

    private static Remakes remakes(EntityManager em) {
        var remakes = new Remakes();
        remakes.database = em;
        return remakes;
    }

    private static CampaignGains gains(EntityManager em) {
        var gains = new CampaignGains();
        gains.database = em;
        return gains;
    }
}
