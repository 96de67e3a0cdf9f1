package vn.tangthu.intake.internal;

import vn.tangthu.intake.domain.DeliveredBy;

/**
 * An import that a run has just claimed.
 *
 * @param lastRow number of the last row that is done
 * @param tries runs that began there, this one included
 */
record Claimed(Claim claim, DeliveredBy by, int lastRow, int tries) {}
