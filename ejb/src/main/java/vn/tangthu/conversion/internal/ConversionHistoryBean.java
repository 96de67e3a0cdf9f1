package vn.tangthu.conversion.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.conversion.api.ConversionHistory;
import vn.tangthu.conversion.domain.TriedConversion;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;

/** For everybody who may see the document; document reading decides that. */
@Stateless
@PermitAll
public class ConversionHistoryBean implements ConversionHistory {
    @PersistenceContext
    EntityManager database;

    @Inject
    DocumentReading documents;

    @Override
    public List<ConversionAttempt> attempts(DocumentId document) {
        documents.require(document);
        return database.createQuery(
                        "select a from TriedConversion a where a.documentId = :document order by a.id",
                        TriedConversion.class)
                .setParameter("document", document.value())
                .getResultStream()
                .map(TriedConversion::view)
                .toList();
    }
}
