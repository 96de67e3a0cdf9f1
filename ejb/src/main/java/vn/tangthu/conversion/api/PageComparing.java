package vn.tangthu.conversion.api;

import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;

/**
 * Looking at two versions of a file side by side (đối chiếu từng trang), a page drawn on each side and marked where they differ; each
 * looking leaves the trace of reading both.
 */
public interface PageComparing {
    /**
     * The original beside its preservation rendition.
     *
     * @param page from 1
     * @throws vn.tangthu.document.api.UnknownDocumentException there is no such file, rendition or page, or the caller may not see it
     * @throws PageNotDrawnException the pages cannot be drawn, now or at all
     */
    ComparedPage compare(DocumentId document, ComponentId component, int page);

    /**
     * The original, or the rendition that is current, beside the one a campaign has made anew, while nobody has decided on it. Where
     * there is no current rendition, nothing is beside it.
     *
     * @param page from 1
     * @throws UnknownCampaignException there is no such file in the campaign, or it is another agency's
     * @throws vn.tangthu.document.api.UnknownDocumentException there is nothing made anew (any more), or no such page
     * @throws PageNotDrawnException the pages cannot be drawn, now or at all
     */
    ComparedPage compare(CampaignId campaign, RemakeId remake, ComparedWith other, int page);
}
