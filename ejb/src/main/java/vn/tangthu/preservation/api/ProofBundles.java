package vn.tangthu.preservation.api;

import vn.tangthu.document.api.DocumentId;

/** Proofs for strangers: the files of a document with all that is needed to check them by public programs. */
public interface ProofBundles {
    /**
     * Files, evidence records, time stamps, certificates, reports and instructions; leaves a trace.
     *
     * @throws vn.tangthu.document.api.UnknownDocumentException there is none, or the caller may not see it
     * @throws NotInEvidenceException one of its files waits for its tree or time stamp
     * @throws EvidenceDamagedException a record cannot be made from what is kept
     */
    ProofBundle of(DocumentId document);
}
