package vn.tangthu.conversion.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.tangthu.conversion.api.ComparedPage;
import vn.tangthu.conversion.api.PageComparing;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.RenditionPurpose;

/** For everybody who may read the document; document reading decides that, and leaves the trace. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PageComparingBean implements PageComparing {
    @Inject
    DocumentReading documents;

    @Inject
    ComparedPages pages;

    @Override
    public ComparedPage compare(DocumentId document, ComponentId component, int page) {
        var original = documents.openPart(document, component, RenditionPurpose.ORIGINAL);
        var rendition = documents.openPart(document, component, RenditionPurpose.PRESERVATION);
        return pages.of(original, rendition, page);
    }
}
