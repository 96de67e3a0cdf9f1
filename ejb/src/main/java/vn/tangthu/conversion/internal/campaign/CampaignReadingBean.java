package vn.tangthu.conversion.internal.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tangthu.conversion.api.CampaignGain;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignReading;
import vn.tangthu.conversion.api.CampaignView;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.conversion.api.RemakeView;
import vn.tangthu.conversion.domain.campaign.ConversionCampaign;
import vn.tangthu.conversion.domain.campaign.Remake;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.ProposalId;
import vn.tangthu.document.api.RenditionProposals;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** For archivists, on the campaigns of their agency. */
@Stateless
@RolesAllowed(Roles.ARCHIVIST)
public class CampaignReadingBean implements CampaignReading {
    @Inject
    Campaigns campaigns;

    @Inject
    Remakes remakes;

    @Inject
    CampaignGains gains;

    @Inject
    RenditionProposals proposals;

    @Inject
    OrganizationDirectory organization;

    @Override
    public CampaignView require(CampaignId id) {
        return own(id).view();
    }

    @Override
    public Page<CampaignView> list(PageRequest page) {
        var agency = organization.requireCurrentStaff().agency().id();
        return Page.of(campaigns.list(agency, page), page, found -> found.id().value())
                .map(ConversionCampaign::view);
    }

    @Override
    public CampaignGain gain(CampaignId id) {
        return gains.of(own(id).id());
    }

    @Override
    public Page<RemakeView> remakes(CampaignId id, Optional<RemakeOutcome> outcome, PageRequest page) {
        return Page.of(remakes.list(own(id).id(), outcome, page), page, found -> found.id()
                        .value())
                .map(Remake::view);
    }

    @Override
    public RemakeView remake(CampaignId id, RemakeId remake) {
        return remakes.require(own(id).id(), remake).view();
    }

    @Override
    public Content open(CampaignId id, RemakeId remake) {
        return proposals.open(proposal(id, remake), RenditionPurpose.PRESERVATION);
    }

    @Override
    public Content openPart(CampaignId id, RemakeId remake) {
        return proposals.openPart(proposal(id, remake), RenditionPurpose.PRESERVATION);
    }

    private ProposalId proposal(CampaignId id, RemakeId remake) {
        return new ProposalId(remakes.require(own(id).id(), remake).id().value());
    }

    private ConversionCampaign own(CampaignId id) {
        return campaigns.require(id, organization.requireCurrentStaff().agency().id());
    }
}
