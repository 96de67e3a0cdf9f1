/**
 * Tiny kernel shared by all features: coded refusals, findings, ids, paging, the clock, and work queued in the
 * transaction of the change it follows. Knows no feature.
 *
 * <p>Owns the tables {@code scheduled_tasks} (work waiting or being done) and {@code failed_work} (work that was given up
 * and waits for an administrator).
 */
package vn.tangthu.platform;
