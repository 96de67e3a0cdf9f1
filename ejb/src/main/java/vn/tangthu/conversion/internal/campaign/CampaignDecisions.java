package vn.tangthu.conversion.internal.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.conversion.domain.TriedConversion;
import vn.tangthu.conversion.domain.campaign.Remake;
import vn.tangthu.conversion.internal.ComponentConversion;
import vn.tangthu.conversion.internal.FoundInFile;
import vn.tangthu.conversion.internal.RepairedRows;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.ProposalId;
import vn.tangthu.document.api.RenditionProposals;
import vn.tangthu.document.api.RenditionProposals.Replacement;
import vn.tangthu.document.api.RenditionProposals.Taking;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** Carries out what a person decided; each file is one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CampaignDecisions {
    private static final String CHANGED = "CNV-045";
    private static final int AT_A_TIME = 100;

    @Inject
    Campaigns campaigns;

    @Inject
    Remakes remakes;

    @Inject
    RenditionProposals proposals;

    @Inject
    RepairedRows repairs;

    @Inject
    DocumentWork work;

    @Inject
    CampaignTrace trace;

    @Inject
    CampaignEnds ends;

    /** Some of those after one. */
    public List<RemakeId> undone(CampaignId id, RemakeDecision decision, Optional<RemakeId> after) {
        return remakes.decided(id, decision, after, AT_A_TIME);
    }

    /** Does nothing when it is done already. */
    public void settle(CampaignId id, RemakeId file) {
        var agency = campaigns.find(id).orElseThrow().agency();
        var remake = remakes.lock(file);
        var proposal = new ProposalId(file.value());
        if (remake.decision() == RemakeDecision.REJECTING) {
            proposals.drop(proposal);
            remake.settle(RemakeDecision.REJECTED);
            trace.rejected(agency, remake);
        } else if (remake.decision() == RemakeDecision.ACCEPTING) accept(agency, remake, proposal);
    }

    /** Ends the campaign when that was the last decision. */
    public void close(CampaignId id) {
        ends.endIfDecided(campaigns.lock(id));
    }

    private void accept(AgencyId agency, Remake remake, ProposalId proposal) {
        var taking = proposals.take(proposal, replacement(remake));
        if (taking == Taking.TAKEN) {
            remake.notes()
                    .attempts()
                    .forEach(made -> remakes.add(new TriedConversion(Ids.next(), remake.document(), made)));
            count(remake);
            remake.settle(RemakeDecision.ACCEPTED);
            trace.replaced(agency, remake);
        } else {
            proposals.drop(proposal);
            remake.overtake(taking == Taking.IN_ARCHIVE ? Remaking.IN_ARCHIVE : CHANGED);
            trace.overtaken(agency, remake);
        }
    }

    /** What the new renditions repaired. */
    private void count(Remake remake) {
        repairs.forget(remake.document(), remake.component());
        repairs.note(
                work.require(remake.document()),
                new FoundInFile(remake.component(), remake.notes().findings()));
    }

    private static Replacement replacement(Remake remake) {
        return new Replacement(
                remake.component(),
                remake.documentVersion(),
                remake.replaced(),
                ComponentConversion.MADE,
                remake.notes().findings());
    }
}
