package vn.tangthu.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.signature.domain.DocumentSignature;

/** Validated signatures of documents. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DocumentSignatures {
    @PersistenceContext
    EntityManager database;

    /** By document, component and order of signing. */
    public List<DocumentSignature> of(Collection<DocumentId> documents) {
        if (documents.isEmpty()) return List.of();
        return database.createQuery(
                        "select s from DocumentSignature s where s.document in :documents"
                                + " order by s.document, s.component, s.ordinal",
                        DocumentSignature.class)
                .setParameter(
                        "documents", documents.stream().map(DocumentId::value).toList())
                .getResultList();
    }

    /** Replaces all there is of the document. */
    public void replace(DocumentId document, List<DocumentSignature> signatures) {
        database.createQuery("delete from DocumentSignature s where s.document = :document")
                .setParameter("document", document.value())
                .executeUpdate();
        signatures.forEach(database::persist);
    }
}
