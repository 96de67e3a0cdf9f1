package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.api.SubmissionReceived;
import vn.tangthu.archive.domain.check.CheckNotes;
import vn.tangthu.archive.domain.check.IngestCheck;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.platform.EventHandler;

/** Runs the checks on a submission received. Doing it again is harmless: only a submission that is CHECKING takes reports. */
@ApplicationScoped
public class SubmissionChecking implements EventHandler<SubmissionReceived> {
    @Inject
    SubmissionRecordsBean records;

    @Inject
    DossierReading dossiers;

    @Inject
    DossierContents contents;

    @Inject
    IngestChecks checks;

    @Override
    public String name() {
        return "archive.check";
    }

    @Override
    public Class<SubmissionReceived> event() {
        return SubmissionReceived.class;
    }

    @Override
    public void handle(SubmissionReceived event) {
        records.findToCheck(event.submission())
                .map(dossiers::require)
                .ifPresent(dossier -> records.checked(event.submission(), check(dossier)));
    }

    private List<CheckReport> check(DossierView dossier) {
        var notes = new LinkedHashMap<IngestCheck, CheckNotes>();
        checks.forDossier(dossier).forEach(check -> notes.put(check, new CheckNotes()));
        notes.forEach((check, its) -> check.examine(dossier, its));
        var all = contents.documents(dossier.id());
        while (all.hasNext()) {
            var document = all.next();
            notes.forEach((check, its) -> check.examine(document, its));
        }
        var reports = new ArrayList<CheckReport>();
        notes.forEach((check, its) -> reports.add(its.report(check.item())));
        return reports;
    }
}
