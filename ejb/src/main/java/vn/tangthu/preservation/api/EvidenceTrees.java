package vn.tangthu.preservation.api;

import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** The hash trees of the installation; for the administrator, archivists and the Department of Home Affairs. */
public interface EvidenceTrees {
    /** Newest first. */
    Page<EvidenceTreeView> list(PageRequest page);

    /** @throws UnknownEvidenceTreeException there is none */
    EvidenceTreeView require(long number);

    EvidenceStanding standing();

    /** What waits is built into a tree as soon as a worker comes to it; for the administrator. */
    void buildNow();

    /**
     * The time stamp token (RFC 3161), DER.
     *
     * @throws UnknownEvidenceTreeException there is none, or it has no time stamp yet
     */
    byte[] timeStamp(long number);

    /**
     * Whether file, time stamps and audit head are unchanged and prove each other, read anew from the disk; leaves a trace.
     *
     * @throws UnknownEvidenceTreeException there is none
     */
    EvidenceVerdict check(long number);
}
