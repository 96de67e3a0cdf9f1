package vn.tangthu.conversion.api;

import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;

/** Looking at original and preservation rendition side by side (đối chiếu từng trang); each looking leaves the trace of reading both. */
public interface PageComparing {
    /**
     * Draws a page of a PDF and of its rendition, and marks where they differ.
     *
     * @param page from 1
     * @throws vn.tangthu.document.api.UnknownDocumentException there is no such file, rendition or page, or the caller may not see it
     * @throws PageNotDrawnException the pages cannot be drawn, now or at all
     */
    ComparedPage compare(DocumentId document, ComponentId component, int page);
}
