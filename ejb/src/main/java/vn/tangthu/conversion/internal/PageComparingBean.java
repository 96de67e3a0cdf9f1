package vn.tangthu.conversion.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignReading;
import vn.tangthu.conversion.api.ComparedPage;
import vn.tangthu.conversion.api.ComparedWith;
import vn.tangthu.conversion.api.PageComparing;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.conversion.api.RemakeView;
import vn.tangthu.conversion.internal.ComparedPages.Pair;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.RenditionPurpose;

/** For everybody who may read the document or the campaign; their reading decides that, and leaves the trace. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PageComparingBean implements PageComparing {
    @Inject
    DocumentReading documents;

    @Inject
    CampaignReading campaigns;

    @Inject
    ComparedPages pages;

    @Override
    public ComparedPage compare(DocumentId document, ComponentId component, int page) {
        var original = documents.openPart(document, component, RenditionPurpose.ORIGINAL);
        var rendition = documents.openPart(document, component, RenditionPurpose.PRESERVATION);
        return pages.of(new Pair(Optional.of(original), rendition, page));
    }

    @Override
    public ComparedPage compare(CampaignId campaign, RemakeId remake, ComparedWith other, int page) {
        var file = campaigns.remake(campaign, remake);
        var made = campaigns.openPart(campaign, remake);
        return pages.of(new Pair(before(file, other), made, page));
    }

    private Optional<Content> before(RemakeView file, ComparedWith other) {
        if (other == ComparedWith.ORIGINAL) return Optional.of(open(file, RenditionPurpose.ORIGINAL));
        return file.before().map(made -> open(file, RenditionPurpose.PRESERVATION));
    }

    private Content open(RemakeView file, RenditionPurpose purpose) {
        return documents.openPart(file.document(), file.component(), purpose);
    }
}
