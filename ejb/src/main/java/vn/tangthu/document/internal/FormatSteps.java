package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Roles;

/** Goes through all files; what was found and the next step are one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class FormatSteps {
    private static final int BATCH = 100;

    /** @param puid as it was found last */
    public record Identified(UUID id, String mediaType, String puid, String sha512) {}

    @PersistenceContext
    EntityManager database;

    @Inject
    Outbox outbox;

    public List<Identified> files(FormatStep step) {
        return database.createQuery(
                        "select c.id, c.mediaType, c.pronom, c.bytes.sha512 from Component c where c.id > :after"
                                + " order by c.id",
                        Object[].class)
                .setParameter("after", step.after())
                .setMaxResults(BATCH)
                .getResultStream()
                .map(row -> new Identified((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** @param found identifiers that are others now */
    public void done(List<Identified> files, Map<UUID, String> found) {
        found.forEach((id, puid) -> database.createQuery("update Component c set c.pronom = :puid where c.id = :id")
                .setParameter("puid", puid)
                .setParameter("id", id)
                .executeUpdate());
        if (files.size() == BATCH)
            outbox.announce(new FormatStep(files.get(BATCH - 1).id()));
    }
}
