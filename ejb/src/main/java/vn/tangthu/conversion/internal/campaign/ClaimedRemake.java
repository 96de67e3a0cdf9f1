package vn.tangthu.conversion.internal.campaign;

import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;

/**
 * A file that a run has just claimed.
 *
 * @param tries runs that began with it, this one included
 */
record ClaimedRemake(RemakeClaim claim, DocumentId document, ComponentId component, int tries) {}
