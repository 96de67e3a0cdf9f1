package vn.tangthu.audit.api;

import java.util.Optional;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/**
 * The trail as inspectors read it. Administrators and the Department of Home Affairs see all entries, leaders and archivists
 * those of their own agency.
 */
public interface AuditReading {
    /** Newest first. */
    Page<AuditEntryView> entries(AuditFilter filter, PageRequest page);

    /**
     * Reads the whole chain, in batches and outside a transaction, and tells the first place where it does not hold. Entries
     * written meanwhile are read too.
     *
     * @param anchor an end of the chain noted earlier and kept elsewhere: with it, a trail that was cut or rewritten as a whole
     *     is found out too, which the chain alone cannot tell
     */
    ChainVerdict verifyChain(Optional<ChainAnchor> anchor);

    /** End of the chain now; for the house itself, which has it time-stamped. */
    ChainAnchor head();

    /** Whether the entry of that number is there, unchanged and with that hash. Reads no other entry; {@link #verifyChain} does. */
    boolean stands(ChainAnchor anchor);
}
