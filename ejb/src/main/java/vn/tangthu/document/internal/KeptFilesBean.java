package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.KeptFile;
import vn.tangthu.document.api.KeptFiles;
import vn.tangthu.platform.Roles;

/** All bytes that are kept, for the house itself. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class KeptFilesBean implements KeptFiles {
    private static final String NEW = "select new vn.tangthu.document.api.KeptFile(";
    private static final String ORIGINALS = NEW
            + "c.id, c.document, c.id, c.agency, vn.tangthu.document.api.RenditionPurpose.ORIGINAL, c.bytes.sha256, c.bytes.sha512,"
            + " d.capturedAt) from Component c, Document d where d.id = c.document";
    private static final String RENDITIONS = NEW
            + "r.id, r.document, r.component, c.agency, r.purpose, r.bytes.sha256, r.bytes.sha512, r.createdAt)"
            + " from Rendition r, Component c where c.id = r.component";
    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext
    EntityManager database;

    @Override
    public List<KeptFile> of(DocumentId document) {
        var originals = database.createQuery(ORIGINALS + " and c.document = :document", KeptFile.class)
                .setParameter("document", document.value())
                .getResultStream();
        var renditions = database.createQuery(RENDITIONS + " and r.document = :document", KeptFile.class)
                .setParameter("document", document.value())
                .getResultStream();
        return Stream.concat(originals, renditions).toList();
    }

    @Override
    public List<KeptFile> originals(Optional<UUID> after, int most) {
        return after(ORIGINALS + " and c.id > :after order by c.id", after, most);
    }

    @Override
    public List<KeptFile> renditions(Optional<UUID> after, int most) {
        return after(RENDITIONS + " and r.id > :after order by r.id", after, most);
    }

    private List<KeptFile> after(String query, Optional<UUID> after, int most) {
        return database.createQuery(query, KeptFile.class)
                .setParameter("after", after.orElse(FIRST))
                .setMaxResults(most)
                .getResultList();
    }
}
