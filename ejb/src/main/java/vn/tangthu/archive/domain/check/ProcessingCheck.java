package vn.tangthu.archive.domain.check;

import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.document.api.Processing;
import vn.tangthu.platform.Finding;

/** Checks on documents whose processing has not ended would rest on half of what is to be known. */
public final class ProcessingCheck implements IngestCheck {

    @Override
    public CheckItem item() {
        return CheckItem.PROCESSING;
    }

    @Override
    public void examine(SubmittedDocument document, CheckNotes notes) {
        notes.looked();
        if (document.view().processing() == Processing.PENDING)
            notes.note(Finding.error("ING-001", document.ordinal(), document.named()));
    }
}
