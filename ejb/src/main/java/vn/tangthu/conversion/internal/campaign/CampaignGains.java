package vn.tangthu.conversion.internal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tangthu.conversion.api.CampaignGain;
import vn.tangthu.conversion.api.CampaignGain.FindingChange;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.conversion.domain.campaign.GainTally;
import vn.tangthu.conversion.domain.campaign.GainTally.Group;
import vn.tangthu.document.api.Conformance;

/** Counts what a campaign has come to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CampaignGains {
    @PersistenceContext
    EntityManager database;

    public CampaignGain of(CampaignId campaign) {
        return new GainTally(groups(campaign)).gain(findings(campaign));
    }

    private List<Group> groups(CampaignId campaign) {
        return database.createQuery(
                        "select r.outcome, r.decision, r.before.conformance, r.before.profile, r.after.conformance,"
                                + " r.after.profile, count(*), sum(r.before.size), sum(r.after.size) from Remake r"
                                + " where r.campaign = :campaign group by r.outcome, r.decision,"
                                + " r.before.conformance, r.before.profile, r.after.conformance, r.after.profile",
                        Object[].class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(CampaignGains::group)
                .toList();
    }

    private static Group group(Object[] row) {
        return new Group(
                (RemakeOutcome) row[0],
                (RemakeDecision) row[1],
                GainTally.level((Conformance) row[2], (String) row[3]),
                GainTally.level((Conformance) row[4], (String) row[5]),
                Math.toIntExact((Long) row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : (Long) sum;
    }

    private List<FindingChange> findings(CampaignId campaign) {
        Map<String, FindingChange> changes = new TreeMap<>();
        database.createQuery(
                        "select f.key.code, f.key.gone, count(f) from RemakeFinding f where f.campaign = :campaign"
                                + " group by f.key.code, f.key.gone",
                        Object[].class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .forEach(row -> changes.merge(
                        (String) row[0],
                        change((String) row[0], (Boolean) row[1], Math.toIntExact((Long) row[2])),
                        (a, b) -> new FindingChange(a.code(), a.gone() + b.gone(), a.arisen() + b.arisen())));
        return List.copyOf(changes.values());
    }

    private static FindingChange change(String code, boolean gone, int files) {
        return gone ? new FindingChange(code, files, 0) : new FindingChange(code, 0, files);
    }
}
