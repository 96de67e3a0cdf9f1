package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.platform.Finding;
import vn.tangthu.preservation.api.EvidenceTreeKind;
import vn.tangthu.preservation.api.EvidenceTreeView;
import vn.tangthu.preservation.api.EvidenceVerdict;

/** Traces of evidence. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EvidenceTrace {
    private static final String TREE = "EVIDENCE_TREE";

    @Inject
    AuditTrail audit;

    /** A tree is time-stamped; the root stands here too, so that the trail tells of every tree. */
    public void stamped(EvidenceTreeView tree) {
        var details = new HashMap<String, String>();
        details.put("objects", Long.toString(tree.objects()));
        tree.root().ifPresent(root -> details.put("root", root));
        tree.file().ifPresent(file -> details.put("sha256", file.sha256()));
        tree.stamp().ifPresent(stamp -> details.put("authority", stamp.authority()));
        tree.auditHead().ifPresent(head -> details.put("seq", Long.toString(head.seq())));
        var action = tree.kind() == EvidenceTreeKind.OBJECTS ? "EVIDENCE_BUILT" : "EVIDENCE_RENEWED";
        if (tree.kind() != EvidenceTreeKind.OBJECTS)
            details.put("kind", tree.kind().name());
        record(action, tree.number(), details);
    }

    public void requested() {
        audit.record(new AuditEvent("EVIDENCE_REQUESTED", TREE, "next", Optional.empty(), Map.of()));
    }

    public void checked(long number, EvidenceVerdict verdict) {
        record("EVIDENCE_CHECKED", number, outcome(verdict));
    }

    /** The record of a file left the house. */
    public void read(DocumentView document, ComponentId component, RenditionPurpose purpose) {
        record(
                "EVIDENCE_READ",
                document,
                Map.of("component", component.value().toString(), "rendition", purpose.name()));
    }

    public void checked(DocumentView document, ComponentId component, EvidenceVerdict verdict) {
        var details = outcome(verdict);
        details.put("component", component.value().toString());
        record("EVIDENCE_CHECKED", document, details);
    }

    private static Map<String, String> outcome(EvidenceVerdict verdict) {
        var details = new HashMap<String, String>();
        details.put("result", verdict.proved() ? "PROVED" : "NOT_PROVED");
        if (!verdict.findings().isEmpty())
            details.put(
                    "findings",
                    String.join(
                            " ", verdict.findings().stream().map(Finding::code).toList()));
        return details;
    }

    private void record(String action, long number, Map<String, String> details) {
        audit.record(new AuditEvent(action, TREE, Long.toString(number), Optional.empty(), details));
    }

    private void record(String action, DocumentView document, Map<String, String> details) {
        audit.record(new AuditEvent(
                action,
                "DOCUMENT",
                document.id().value().toString(),
                Optional.of(document.agency().value()),
                details));
    }
}
