package vn.tangthu.audit.internal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.audit.domain.Trace;
import vn.tangthu.platform.Caller;

/**
 * Collects the traces of a transaction and appends them when it is about to commit: after all its other changes have been
 * flushed, so that the lock of the chain's head is the last lock taken. No two transactions can then wait for each other over
 * it, and it is held only for the commit.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditTrailBean implements AuditTrail {
    private static final String TRACES = "vn.tangthu.audit.traces";

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    AuditAppender appender;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public void record(AuditEvent event) {
        var trace = new Trace(
                clock.instant(),
                caller.name(),
                caller.address(),
                event.action(),
                event.objectType(),
                event.objectId(),
                event.agency(),
                AuditDetails.write(event.details()));
        if (transactions.getTransactionKey() == null) appender.appendNow(List.of(trace));
        else tracesOfThisTransaction().add(trace);
    }

    private List<Trace> tracesOfThisTransaction() {
        @SuppressWarnings("unchecked") // only this bean puts it there
        var known = (List<Trace>) transactions.getResource(TRACES);
        if (known != null) return known;
        var traces = new ArrayList<Trace>();
        transactions.putResource(TRACES, traces);
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE)
            transactions.registerInterposedSynchronization(new AtTheEnd(appender, traces));
        return traces;
    }

    private record AtTheEnd(AuditAppender appender, List<Trace> traces) implements Synchronization {
        @Override
        public void beforeCompletion() {
            appender.appendAtTheEnd(traces);
        }

        @Override
        public void afterCompletion(int status) {
            // a trace that was not written belongs to a change that was not made
        }
    }
}
