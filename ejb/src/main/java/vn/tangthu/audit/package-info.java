/**
 * Trail of every change and every access (nhật ký hệ thống): who, what, when, from where; append-only and hash-chained.
 *
 * <p>Owns the tables {@code audit_entry} and {@code audit_head}. Hears no events and announces none: other features record
 * through {@link vn.tangthu.audit.api.AuditTrail} inside their own transactions.
 */
package vn.tangthu.audit;
