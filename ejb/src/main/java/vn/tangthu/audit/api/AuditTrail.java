package vn.tangthu.audit.api;

/**
 * Append-only, hash-chained trail of every change and every reading.
 *
 * <p>An entry recorded inside a transaction is written in that transaction: no change without its trace. Who and where from is
 * taken from the caller. The chain is extended at the very end of the transaction, so recording early does not hold others up.
 */
public interface AuditTrail {
    void record(AuditEvent event);
}
