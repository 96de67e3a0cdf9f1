package vn.tangthu.archive.internal;

import java.util.UUID;
import vn.tangthu.archive.api.SubmissionView;

/**
 * An accepted submission to be sealed.
 *
 * @param packageId identity of its package, the same at each try
 */
record SealingOrder(SubmissionView submission, UUID packageId) {}
