package vn.tangthu.document.api;

import java.util.Collection;
import java.util.List;

/** Reading documents; narrowed by the caller's visibility, and every opening of content leaves a trace. */
public interface DocumentReading {
    /** @throws UnknownDocumentException there is none, or the caller may not see it */
    DocumentView require(DocumentId id);

    /** Those of the documents that exist and may be seen, in the order asked for; one query per table, not per row. */
    List<DocumentView> list(Collection<DocumentId> ids);

    /**
     * Documents with a component of exactly these bytes, the newest first, at most {@value #MOST_HOLDERS}, without regard to
     * visibility: for rules on duplicates, not for showing.
     *
     * @param sha256 lower-case hexadecimal
     */
    List<DocumentId> holding(String sha256);

    int MOST_HOLDERS = 1000;

    /**
     * Opens a stream kept for a component.
     *
     * @throws UnknownDocumentException there is no such document, component or rendition, or the caller may not see it
     */
    Content open(DocumentId document, ComponentId component, RenditionPurpose purpose);
}
