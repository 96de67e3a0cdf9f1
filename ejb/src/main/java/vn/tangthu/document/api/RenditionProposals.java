package vn.tangthu.document.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tangthu.platform.Finding;

/**
 * Renditions kept durably beside the current ones until somebody decides. They are no part of the document before they are taken.
 * Proposing, taking and dropping is for workers (role SYSTEM) and joins the caller's transaction.
 */
public interface RenditionProposals {
    void propose(ProposalId id, Collection<KeptRendition> renditions);

    /**
     * What takes the place of what.
     *
     * @param version of the document when the proposal was made
     * @param replaced SHA-256 of the preservation rendition that was current then
     * @param purposes of the renditions that go, made again or not
     * @param findings that take the place of those that the preservation left on this component
     */
    record Replacement(
            ComponentId component,
            long version,
            Optional<String> replaced,
            Set<RenditionPurpose> purposes,
            List<Finding> findings) {}

    /** What became of a proposal that was to be taken. */
    enum Taking {
        /** Its renditions are the current ones; those before are superseded and stay. {@link DocumentProcessed} is announced. */
        TAKEN,
        /** The document was changed since: nothing was done. */
        DOCUMENT_CHANGED,
        /** The document is in the archive: nothing was done. */
        IN_ARCHIVE
    }

    Taking take(ProposalId id, Replacement replacement);

    /** Forgets the proposal; its bytes are swept away after a day. */
    void drop(ProposalId id);

    /**
     * Opens proposed bytes for a person who may see the document; leaves the trace of a reading.
     *
     * @throws UnknownDocumentException there is no such proposal, or the caller may not see the document
     */
    Content open(ProposalId id, RenditionPurpose purpose);

    /** The same for a viewer that fetches its bytes piece by piece, as {@link DocumentReading#openPart}. */
    Content openPart(ProposalId id, RenditionPurpose purpose);
}
