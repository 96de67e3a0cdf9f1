package vn.tangthu.document.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reading documents; narrowed by the caller's visibility, and every opening of content leaves a trace. */
public interface DocumentReading {
    /** @throws UnknownDocumentException there is none, or the caller may not see it */
    DocumentView require(DocumentId id);

    /** Those of the documents that exist and may be seen, in the order asked for; one query per table, not per row. */
    List<DocumentView> list(Collection<DocumentId> ids);

    /**
     * Goes through all documents with a component of exactly these bytes, the newest first, without regard to visibility: for
     * rules on duplicates, not for showing.
     *
     * @param sha256 lower-case hexadecimal
     * @param look asked with some of them at a time, at most {@value #HOLDERS_AT_A_TIME}, until it finds something
     */
    <T> Optional<T> firstAmongHolders(String sha256, Function<List<DocumentId>, Optional<T>> look);

    int HOLDERS_AT_A_TIME = 1000;

    /**
     * Opens a stream kept for a component.
     *
     * @throws UnknownDocumentException there is no such document, component or rendition, or the caller may not see it
     */
    Content open(DocumentId document, ComponentId component, RenditionPurpose purpose);

    /**
     * The same for a viewer that fetches its bytes piece by piece. Pieces of one viewing leave one trace: a further one comes from
     * another person, another address, another rendition, or after ten minutes.
     */
    Content openPart(DocumentId document, ComponentId component, RenditionPurpose purpose);
}
