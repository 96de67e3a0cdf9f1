package vn.tangthu.audit.api;

import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/**
 * What happened to one thing, for its time line. It does not ask whether the caller may see the thing: the feature that owns it
 * has checked that before.
 */
public interface ObjectHistory {
    /** Newest first; the address is left out unless the caller may read the whole trail. */
    Page<AuditEntryView> of(String objectType, String objectId, PageRequest page);
}
