package vn.tangthu.intake.internal;

import java.util.Set;
import vn.tangthu.intake.domain.DeliveredBy;

/**
 * An import that a run has just claimed.
 *
 * @param lastRow number of the last row that is done
 * @param refusedDescriptions rows among those done whose description of their dossier was refused
 * @param tries runs that began there, this one included
 */
record Claimed(Claim claim, DeliveredBy by, int lastRow, Set<Integer> refusedDescriptions, int tries) {}
