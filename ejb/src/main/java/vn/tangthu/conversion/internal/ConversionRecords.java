package vn.tangthu.conversion.internal;

import java.util.List;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.KeptRendition;

/** Where the outcome of the work on one document is written, all of it in one transaction. */
public interface ConversionRecords {
    void finish(
            DocumentId document,
            List<KeptRendition> renditions,
            List<FoundInFile> found,
            List<ConversionAttempt> attempts);
}
