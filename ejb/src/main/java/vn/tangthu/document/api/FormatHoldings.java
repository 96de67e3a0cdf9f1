package vn.tangthu.document.api;

import java.util.List;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** What is kept, by format: all of the agency for its archivist, what was submitted for the inspector, all for the administrator. */
public interface FormatHoldings {
    /** All formats that are kept, those at risk first, then by number of files. */
    List<FormatHolding> holdings();

    /**
     * The files of one format, the newest first; not for administrators, who see nothing of documents.
     *
     * @param puid empty for files that were not identified
     * @throws vn.tangthu.platform.UnreadableCursorException the page does not begin at a file
     */
    Page<HeldFile> files(String mediaType, String puid, PageRequest page);

    /**
     * Has the formats of all files found again, by the signatures of today; queued. Administrators only. Findings and packages made before stay
     * as they are.
     */
    void identifyAgain();
}
