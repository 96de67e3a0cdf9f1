package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.archive.api.VerificationPart;
import vn.tangthu.archive.api.VerificationResult;
import vn.tangthu.archive.domain.check.CheckNotes;
import vn.tangthu.archive.domain.check.SignatureCheck;

/** The verdicts on the signatures of an archived dossier, as they were last found; they are not computed anew here. */
@ApplicationScoped
public class SignatureVerdicts {
    @Inject
    DossierContents contents;

    VerificationResult read(ArchivedDossier dossier) {
        var check = new SignatureCheck();
        var notes = new CheckNotes();
        var all = contents.documents(dossier.dossier());
        while (all.hasNext()) check.examine(all.next(), notes);
        var report = notes.report(CheckItem.SIGNATURES);
        return new VerificationResult(
                VerificationPart.SIGNATURES, report.outcome(), report.checked(), report.findings(), report.further());
    }
}
