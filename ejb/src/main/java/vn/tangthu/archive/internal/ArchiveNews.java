package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.archive.domain.Submission;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.platform.Outbox;

/** No step without its trace and its news, both in the transaction of the step. */
@ApplicationScoped
public class ArchiveNews {
    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    public void announce(Record event) {
        outbox.announce(event);
    }

    public void trace(String action, Submission submission, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("registration", submission.registrationCode());
        all.put("dossier", submission.dossier().value().toString());
        audit.record(new AuditEvent(
                action,
                "SUBMISSION",
                submission.id().value().toString(),
                Optional.of(submission.agency().value()),
                all));
    }

    /** A decision on a submission is part of the dossier's own history. */
    public void traceOnDossier(String action, Submission submission) {
        audit.record(new AuditEvent(
                action,
                "DOSSIER",
                submission.dossier().value().toString(),
                Optional.of(submission.agency().value()),
                Map.of("registration", submission.registrationCode())));
    }

    public void trace(String action, ArchivedDossier dossier, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("code", dossier.code());
        all.put("objectId", dossier.objectId());
        audit.record(new AuditEvent(
                action,
                "ARCHIVED_DOSSIER",
                dossier.dossier().value().toString(),
                Optional.of(dossier.agency().value()),
                all));
    }
}
