package vn.tangthu.intake.domain;

import java.util.List;
import vn.tangthu.document.api.DocumentMetadata;

/**
 * A row of the sheet that is in order as far as the sheet alone can tell.
 *
 * @param number as the spreadsheet numbers it
 * @param ordinal number of the document in its dossier; its path where it has none
 * @param warnings what a person should look at although the row is imported
 */
public record DocumentRow(
        int number,
        DossierPart dossier,
        DocumentMetadata document,
        String ordinal,
        PackagePath path,
        List<RowProblem> warnings) {

    public DocumentRow {
        warnings = List.copyOf(warnings);
    }

    /** By which the document's place in the dossier is known again. */
    public String placeKey() {
        return dossier.key().placeOf(ordinal);
    }

    /** By which the document itself is known again. */
    public String documentKey(String sha256) {
        return DossierKey.digest(List.of(placeKey(), sha256));
    }
}
