package vn.tangthu.preservation.api;

import java.util.List;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.RenditionPurpose;

/** The proofs of documents; narrowed by the caller's visibility of the document, and each reading leaves a trace. */
public interface EvidenceReading {
    /**
     * Of each file of a document as it came in, in their order; leaves no trace.
     *
     * @throws vn.tangthu.document.api.UnknownDocumentException there is none, or the caller may not see it
     */
    List<ComponentEvidence> of(DocumentId document);

    /**
     * The evidence record (hồ sơ chứng cứ, RFC 4998), DER.
     *
     * @throws vn.tangthu.document.api.UnknownDocumentException there is no such document, component or rendition, or the caller may not see it
     * @throws NotInEvidenceException it waits for its tree or time stamp
     * @throws EvidenceDamagedException it cannot be made from what is kept
     */
    byte[] record(DocumentId document, ComponentId component, RenditionPurpose purpose);

    /**
     * Checks the stored bytes and their proof, all read anew; exceptions as {@link #record}, but that what waits or is damaged is a finding.
     */
    EvidenceVerdict check(DocumentId document, ComponentId component, RenditionPurpose purpose);
}
