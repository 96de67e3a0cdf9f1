package vn.tangthu.conversion.api;

import java.util.Optional;
import vn.tangthu.document.api.Content;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Reading re-conversion campaigns of the caller's agency. */
public interface CampaignReading {
    /** @throws UnknownCampaignException there is none, or it is another agency's */
    CampaignView require(CampaignId id);

    /** Newest first. */
    Page<CampaignView> list(PageRequest page);

    CampaignGain gain(CampaignId id);

    /** In the order in which they were chosen; without an outcome all. */
    Page<RemakeView> remakes(CampaignId id, Optional<RemakeOutcome> outcome, PageRequest page);

    /** @throws UnknownCampaignException there is no such file in the campaign */
    RemakeView remake(CampaignId id, RemakeId remake);

    /**
     * The preservation rendition that was made anew, while it is not decided on; leaves the trace of a reading.
     *
     * @throws vn.tangthu.document.api.UnknownDocumentException there is none (any more)
     */
    Content open(CampaignId id, RemakeId remake);

    /** The same for a viewer that fetches it piece by piece; pieces of one viewing leave one trace. */
    Content openPart(CampaignId id, RemakeId remake);
}
