package vn.tangthu.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.dossier.api.CaptureIntoDossier;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierKeeping;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.DossierOwner;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.api.OpenDossier;
import vn.tangthu.intake.domain.BroughtDocument;
import vn.tangthu.intake.domain.BroughtDossier;
import vn.tangthu.intake.domain.DocumentRow;
import vn.tangthu.intake.domain.PackageImport;
import vn.tangthu.intake.domain.PackageImport.Brought;
import vn.tangthu.intake.domain.RowProblem;
import vn.tangthu.intake.domain.SheetColumn;

/** Makes a document, and a dossier where it is new, of a row; through the doors that people use. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RowFiling {
    @Inject
    Imports imports;

    @Inject
    DossierKeeping dossiers;

    @Inject
    ImportTrace trace;

    /** @return what a person should look at */
    public List<RowProblem> file(PackageImport run, DocumentRow row, StagedFile file) {
        var warnings = new ArrayList<>(row.warnings());
        if (imports.isTaken(run.agency(), row.placeKey()))
            warnings.add(RowProblem.warning(
                    "INT-026", SheetColumn.PATH, Map.of("path", row.path().text())));
        var known = imports.findDossier(run.agency(), row.dossier().key());
        var dossier = known.orElseGet(() -> open(run, row, file.notation(), warnings));
        var filed = dossiers.capture(new CaptureIntoDossier(dossier, row.document(), List.of(file.content())));
        imports.add(new BroughtDocument(
                run, row, file.content().sha256(), filed.document().id()));
        trace.document(run, row, dossier, filed.document().id());
        run.imported(row.number(), known.isPresent() ? Brought.DOCUMENT : Brought.DOSSIER_AND_DOCUMENT);
        return warnings;
    }

    private DossierId open(PackageImport run, DocumentRow row, Optional<String> notation, List<RowProblem> warnings) {
        var by = run.deliveredBy();
        var opened = dossiers.openFor(
                new DossierOwner(by.agency(), by.unit(), by.fullName()),
                new OpenDossier(
                        described(row, notation),
                        Optional.empty(),
                        notation,
                        row.dossier().retention()));
        imports.add(new BroughtDossier(run, row.dossier().key(), opened.id()));
        trace.dossier(run, row, opened.id());
        renamed(row, opened).ifPresent(warnings::add);
        return opened.id();
    }

    /**
     * Where the sheet does not tell when the work began, the end or the first document does. A notation that the code cannot have
     * is kept as that of the paper dossier.
     */
    private static DossierMetadata described(DocumentRow row, Optional<String> notation) {
        var metadata = row.dossier().metadata();
        if (metadata.find(DossierField.START_DATE).isEmpty())
            metadata = metadata.with(
                    DossierField.START_DATE,
                    row.document()
                            .find(DocumentField.ISSUED_DATE)
                            .or(() -> row.dossier().metadata().find(DossierField.END_DATE))
                            .orElse(""));
        var written = row.dossier().notation();
        if (!written.equals(notation)
                && metadata.find(DossierField.PAPER_FILE_CODE).isEmpty())
            metadata = metadata.with(DossierField.PAPER_FILE_CODE, written.orElse(""));
        return metadata;
    }

    private static Optional<RowProblem> renamed(DocumentRow row, DossierView opened) {
        return row.dossier()
                .notation()
                .filter(written -> !written.equals(opened.notation()))
                .map(written -> RowProblem.warning(
                        "INT-051", SheetColumn.NOTATION, Map.of("value", written, "code", opened.code())));
    }
}
