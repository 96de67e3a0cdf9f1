package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Roles;

/** Goes through all files; what was found, its traces and the next step are one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class FormatSteps {
    private static final Logger LOG = Logger.getLogger(FormatSteps.class);
    private static final int BATCH = 100;

    /** @param puid as it was found last */
    public record Identified(UUID id, UUID document, UUID agency, String mediaType, String puid, String sha512) {}

    /**
     * What some files are by the signatures of today.
     *
     * @param changed identifiers that are others now
     * @param failed how many files could not be read
     * @param signatures version
     */
    public record Found(List<Identified> files, Map<Identified, String> changed, long failed, String signatures) {}

    @PersistenceContext
    EntityManager database;

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    public List<Identified> files(FormatStep step) {
        return database.createQuery(
                        "select c.id, c.document, c.agency, c.mediaType, c.pronom, c.bytes.sha512 from Component c"
                                + " where c.id > :after order by c.id",
                        Object[].class)
                .setParameter("after", step.after())
                .setMaxResults(BATCH)
                .getResultStream()
                .map(FormatSteps::identified)
                .toList();
    }

    private static Identified identified(Object... row) {
        return new Identified(
                (UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3], (String) row[4], (String) row[5]);
    }

    public void done(FormatStep step, Found found) {
        found.changed().forEach((file, puid) -> change(file, puid, found.signatures()));
        var files = found.files();
        var next = new FormatStep(
                files.isEmpty() ? step.after() : files.get(files.size() - 1).id(),
                step.files() + files.size(),
                step.changed() + found.changed().size(),
                step.failed() + found.failed());
        if (files.size() == BATCH) outbox.announce(next);
        else end(next, found.signatures());
    }

    private void change(Identified file, String puid, String signatures) {
        database.createQuery("update Component c set c.pronom = :puid where c.id = :id")
                .setParameter("puid", puid)
                .setParameter("id", file.id())
                .executeUpdate();
        audit.record(new AuditEvent(
                "FORMAT_CHANGED",
                "DOCUMENT",
                file.document().toString(),
                Optional.of(file.agency()),
                Map.of(
                        "component",
                        file.id().toString(),
                        "before",
                        file.puid(),
                        "after",
                        puid,
                        "signatures",
                        signatures)));
    }

    private void end(FormatStep all, String signatures) {
        LOG.infof(
                "formats identified again by PRONOM signatures, version %s: %d files, %d have another identifier, %d could not be read",
                signatures, all.files(), all.changed(), all.failed());
        audit.record(new AuditEvent(
                "FORMATS_IDENTIFICATION_ENDED",
                "DOCUMENT",
                "all",
                Optional.empty(),
                Map.of(
                        "files", Long.toString(all.files()),
                        "changed", Long.toString(all.changed()),
                        "failed", Long.toString(all.failed()),
                        "signatures", signatures)));
    }
}
