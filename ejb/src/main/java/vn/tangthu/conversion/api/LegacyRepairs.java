package vn.tangthu.conversion.api;

import java.util.List;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/**
 * How much of the holdings was written in legacy Vietnamese encodings (bảng mã tiếng Việt cũ) and is Unicode in renditions and
 * index. Figures are of the archivist's agency; of all agencies for the inspector and the administrator, since they say nothing of
 * content.
 */
public interface LegacyRepairs {
    /** The largest number of letters first; years by year. */
    List<RepairTally> tallies(RepairGrouping by);

    /**
     * Repaired files of one group, the newest first, those of them that the caller may see: a page may hold fewer than asked for. Not
     * for administrators, who see nothing of documents.
     *
     * @param group as in {@link RepairTally#group}
     * @throws InvalidRepairGroupException by year or unit, the group is none
     * @throws vn.tangthu.platform.UnreadableCursorException the page does not begin at a row
     */
    Page<RepairedFile> files(RepairGrouping by, String group, PageRequest page);
}
