package vn.tangthu.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.intake.domain.DocumentRow;
import vn.tangthu.intake.domain.PackageImport;

/** Traces of imports. The house does the work, so each trace names the person who asked for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ImportTrace {
    @Inject
    AuditTrail audit;

    public void requested(PackageImport run) {
        var view = run.view();
        record(
                run,
                new Traced("IMPORT_REQUESTED", "IMPORT", run.id().value().toString()),
                Map.of("fileName", view.fileName(), "size", Long.toString(view.size()), "sha256", view.sha256()));
    }

    public void ended(PackageImport run) {
        var view = run.view();
        var progress = view.progress();
        record(
                run,
                new Traced("IMPORT_ENDED", "IMPORT", run.id().value().toString()),
                Map.of(
                        "requestedBy", view.requestedBy(),
                        "state", view.state().name(),
                        "dossiers", Integer.toString(progress.dossiers()),
                        "documents", Integer.toString(progress.documents()),
                        "alreadyThere", Integer.toString(progress.alreadyThere()),
                        "bad", Integer.toString(progress.bad())));
    }

    public void dossier(PackageImport run, DocumentRow row, DossierId dossier) {
        record(run, new Traced("DOSSIER_IMPORTED", "DOSSIER", dossier.value().toString()), origin(run, row));
    }

    public void document(PackageImport run, DocumentRow row, DossierId dossier, DocumentId document) {
        var details = new HashMap<>(origin(run, row));
        details.put("dossier", dossier.value().toString());
        details.put("path", row.path().text());
        record(run, new Traced("DOCUMENT_IMPORTED", "DOCUMENT", document.value().toString()), details);
    }

    private record Traced(String action, String type, String id) {}

    private static Map<String, String> origin(PackageImport run, DocumentRow row) {
        return Map.of(
                "import", run.id().value().toString(),
                "requestedBy", run.deliveredBy().username(),
                "row", Integer.toString(row.number()));
    }

    private void record(PackageImport run, Traced traced, Map<String, String> details) {
        audit.record(new AuditEvent(
                traced.action(),
                traced.type(),
                traced.id(),
                Optional.of(run.agency().value()),
                details));
    }
}
