package vn.tangthu.audit.api;

/**
 * Traces of who came in and who was turned away. Each is written in a transaction of its own, so that it stays when the
 * refused work is rolled back.
 */
public interface SecurityTrail {
    /** The caller tried what he or she may not do. */
    void recordDenied(AuditEvent attempt);

    /** @param username as the caller gave it; cut and cleaned of control characters before it is kept */
    void recordLogin(String username);

    /** @param username as the caller gave it; cut and cleaned of control characters before it is kept */
    void recordFailedLogin(String username);

    /** @param username name of the session that ends */
    void recordLogout(String username);
}
