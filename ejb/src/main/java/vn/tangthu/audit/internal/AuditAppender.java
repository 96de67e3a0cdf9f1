package vn.tangthu.audit.internal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.tangthu.audit.domain.Trace;

/** Appends traces, either in the transaction that is about to commit or in one of their own. */
@Stateless
@PermitAll
public class AuditAppender {
    @Resource(lookup = "java:jboss/datasources/tangthu")
    DataSource dataSource;

    @PersistenceContext
    EntityManager database;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void appendAtTheEnd(List<Trace> traces) {
        database.flush(); // every other lock of this transaction before the head's
        append(traces);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void appendNow(List<Trace> traces) {
        append(traces);
    }

    private void append(List<Trace> traces) {
        try (var connection = dataSource.getConnection()) {
            AuditChain.append(connection, traces);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be written", e);
        }
    }
}
