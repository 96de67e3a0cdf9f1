package vn.tangthu.archive.domain.check;

import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.dossier.api.DossierView;

/**
 * Check of one item of the report on receipt (TT 05/2025/TT-BNV Art. 24). An instance sees one submission: first the dossier, then its
 * documents one after another, so that memory does not depend on their number.
 */
public interface IngestCheck {

    CheckItem item();

    default void examine(DossierView dossier, CheckNotes notes) {}

    default void examine(SubmittedDocument document, CheckNotes notes) {}
}
