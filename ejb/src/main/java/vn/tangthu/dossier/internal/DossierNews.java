package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.platform.Outbox;

/** No change without its trace and its news, both in the transaction of the change. */
@ApplicationScoped
public class DossierNews {
    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    /**
     * @param action code of what was done, for the trail
     * @param event news for the other features
     * @param details further facts for the trail
     */
    public void tell(Dossier dossier, String action, Record event, Map<String, String> details) {
        audit.record(new AuditEvent(
                action,
                "DOSSIER",
                dossier.id().value().toString(),
                Optional.of(dossier.agency().value()),
                withCode(dossier, details)));
        outbox.announce(event);
    }

    private static Map<String, String> withCode(Dossier dossier, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("code", dossier.code());
        return all;
    }
}
