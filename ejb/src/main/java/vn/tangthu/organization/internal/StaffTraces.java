package vn.tangthu.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.organization.domain.StaffAccount;

/** Traces of changes to accounts. */
@ApplicationScoped
public class StaffTraces {
    @Inject
    AuditTrail audit;

    void record(String action, StaffAccount account, Map<String, String> details) {
        var view = account.view();
        var facts = new HashMap<>(details);
        facts.put("username", view.username());
        audit.record(new AuditEvent(
                action,
                "STAFF",
                view.id().value().toString(),
                Optional.of(view.agency().id().value()),
                facts));
    }

    static String list(Set<String> roles) {
        return String.join(" ", new TreeSet<>(roles));
    }
}
