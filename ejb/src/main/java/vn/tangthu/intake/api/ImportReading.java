package vn.tangthu.intake.api;

import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Reading bulk imports: those of the caller's agency. */
public interface ImportReading {
    /** @throws UnknownImportException there is none, or the caller may not see it */
    ImportView require(ImportId id);

    /** Newest first. */
    Page<ImportView> list(PageRequest page);

    /**
     * In the order in which they were found.
     *
     * @throws UnknownImportException there is no such import, or the caller may not see it
     */
    Page<ImportFinding> findings(ImportId id, PageRequest page);
}
