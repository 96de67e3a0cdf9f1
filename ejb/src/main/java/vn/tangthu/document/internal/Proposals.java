package vn.tangthu.document.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.ProposalId;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.document.domain.ProposedRendition;

/** Rows of proposed renditions, and what they take the place of; only inside a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Proposals {
    @PersistenceContext
    EntityManager database;

    public void add(ProposedRendition row) {
        database.persist(row);
    }

    public List<ProposedRendition> of(ProposalId id) {
        return database.createQuery(
                        "select p from ProposedRendition p where p.proposal = :proposal order by p.purpose",
                        ProposedRendition.class)
                .setParameter("proposal", id.value())
                .getResultList();
    }

    public void remove(ProposalId id) {
        of(id).forEach(database::remove);
    }

    /** Whether the name of the component's file is that of another file of the document, too. */
    public boolean shareName(DocumentId document, ComponentId component) {
        return database.createQuery(
                                "select count(c) from Component c, Component self where self.id = :self"
                                        + " and c.document = :document and c.fileName = self.fileName",
                                Long.class)
                        .setParameter("self", component.value())
                        .setParameter("document", document.value())
                        .getSingleResult()
                > 1;
    }

    /** Findings of the origin that name the file; on a mark of secrecy a person decides. */
    public void removeFindings(DocumentId document, String origin, String fileName) {
        database.createQuery("delete from NotedFinding f where f.document = :document and f.origin = :origin"
                        + " and f.subject = :fileName and f.code <> :secret")
                .setParameter("document", document.value())
                .setParameter("origin", origin)
                .setParameter("fileName", fileName)
                .setParameter("secret", SecretMark.FINDING)
                .executeUpdate();
    }
}
