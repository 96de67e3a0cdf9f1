/**
 * Keeping provable (bảo toàn giá trị chứng cứ): everything captured enters a hash tree that is time-stamped, and renewed before its proof ends (RFC 4998).
 *
 * <p>Owns the tables {@code evidence_object}, {@code evidence_tree}, {@code evidence_time_stamp} and {@code evidence_plan}, and the folder
 * {@code evidence} of the data folder. Hears {@code DocumentCaptured}, {@code DocumentProcessed} and {@code PackageStored}; works by the batch job
 * {@code evidence}.
 */
package vn.tangthu.preservation;
