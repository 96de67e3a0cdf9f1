package vn.tangthu.conversion.api;

import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.document.api.RenditionSelection;

/**
 * Re-conversion campaigns (đợt chuyển đổi lại) of the caller's agency, for its archivist: renditions chosen by query are made anew
 * beside the current ones, which stay until the new ones are accepted. Originals are never touched; what is in the archive is left
 * as it was sealed.
 */
public interface ConversionCampaigns {
    /** What can be chosen by. */
    RenditionSelection.Values values();

    /**
     * How many files a campaign would take.
     *
     * @throws InvalidSelectionException the query cannot find anything
     */
    long count(RenditionQuery query);

    /**
     * @param reason why; at most 1,000 letters
     * @throws CampaignReasonMissingException the reason is blank or too long
     * @throws InvalidSelectionException the query cannot find anything, or finds nothing
     */
    CampaignView start(RenditionQuery query, String reason);

    /**
     * No further file is begun.
     *
     * @throws UnknownCampaignException there is none, or it is another agency's
     * @throws CampaignStateException nothing is being made
     */
    CampaignView stop(CampaignId id);

    /**
     * Goes on with a campaign that a person or a fault stopped.
     *
     * @throws CampaignStateException it is not stopped
     */
    CampaignView resume(CampaignId id);

    /**
     * Accepts remade renditions; they are put in place one document at a time, soon after.
     *
     * @throws RemakeNotDecidableException one that is named is not better, or is decided already
     * @throws CampaignStateException the campaign has ended
     */
    CampaignView accept(CampaignId id, RemakeChoice files);

    /** As {@link #accept}, but the renditions that are there stay. */
    CampaignView reject(CampaignId id, RemakeChoice files);

    /**
     * Rejects what is not decided yet and ends the campaign; what was not made any more is not made.
     *
     * @throws CampaignStateException work is going on, or it has ended
     */
    CampaignView end(CampaignId id);
}
