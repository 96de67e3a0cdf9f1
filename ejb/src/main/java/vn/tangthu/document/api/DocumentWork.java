package vn.tangthu.document.api;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;

/** For workers of other features only (role SYSTEM): adds what follows a capture. All methods are idempotent. */
public interface DocumentWork {
    /** The document without regard to visibility. */
    DocumentView require(DocumentId id);

    List<DocumentView> list(Collection<DocumentId> ids);

    /** Opens content without leaving a reading trace. */
    Content open(ComponentId component, RenditionPurpose purpose);

    /**
     * A rendition made by a worker.
     *
     * @param profile e.g. {@code PDF/A-2b}; empty when none
     * @param tool name and version of what made it
     */
    record NewRendition(
            ComponentId component,
            RenditionPurpose purpose,
            String mediaType,
            String profile,
            Conformance conformance,
            String tool) {}

    /** Keeps the bytes of a rendition durably, outside of any transaction. What is never added is swept away after a day. */
    KeptRendition keep(NewRendition rendition, InputStream bytes);

    /**
     * What was kept is from now on all that the document has of these purposes; what was not made again goes too. Joins the
     * caller's transaction or opens one.
     */
    void replaceRenditions(DocumentId document, Set<RenditionPurpose> purposes, Collection<KeptRendition> renditions);

    /** Keeps a rendition durably; replaces an earlier one of the same purpose as the current one. Opens its own transaction. */
    void addRendition(NewRendition rendition, InputStream bytes);

    /**
     * Ends a step; the findings replace those the same step left earlier. Joins the caller's transaction or opens one. When no
     * step is pending any more, {@link DocumentProcessed} is announced.
     */
    void finishStep(DocumentId document, ProcessingStep step, List<Finding> findings);

    /**
     * Notes a finding of a step that is over, unless the document has it already; {@link DocumentProcessed} is announced again when
     * no step is pending. Joins the caller's transaction or opens one.
     */
    void note(DocumentId document, ProcessingStep step, Finding finding);

    /**
     * The originals of documents.
     *
     * @param volume bytes
     */
    record Extent(int files, long volume) {}

    /** All originals of the documents together. */
    Extent extent(Collection<DocumentId> documents);

    /** Records who holds the documents now. */
    void changeCustody(Collection<DocumentId> documents, Custody custody);
}
