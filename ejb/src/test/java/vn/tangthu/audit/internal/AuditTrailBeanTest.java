package vn.tangthu.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.domain.Trace;
import vn.tangthu.platform.Caller;

class AuditTrailBeanTest {
    private final List<String> written = new ArrayList<>();
    private final FakeTransactions transactions = new FakeTransactions();
    private final AuditTrailBean trail = new AuditTrailBean();

    @BeforeEach
    void wire() {
        trail.transactions = transactions;
        trail.clock = Clock.fixed(Instant.parse("2026-11-21T03:04:05Z"), ZoneOffset.UTC);
        trail.caller = new Caller() {
            @Override
            public String name() {
                return "vanthu";
            }

            @Override
            public String address() {
                return "10.0.0.7";
            }

            @Override
            public boolean hasRole(String role) {
                return false;
            }
        };
        trail.appender = new AuditAppender() {
            @Override
            public void appendAtTheEnd(List<Trace> traces) {
                traces.forEach(t -> written.add("end " + t.objectId() + " " + t.actor() + " " + t.details()));
            }

            @Override
            public void appendNow(List<Trace> traces) {
                traces.forEach(t -> written.add("now " + t.objectId()));
            }
        };
    }

    private static AuditEvent event(String id) {
        return new AuditEvent("DOSSIER_CLOSED", "DOSSIER", id, Optional.empty(), Map.of("b", "2", "a", "1"));
    }

    @Test
    void tracesOfATransactionAreWrittenTogetherWhenItIsAboutToCommit() {
        transactions.begin();
        trail.record(event("d-1"));
        trail.record(event("d-2"));
        assertThat(written).isEmpty();

        transactions.commit();

        var details = "{\"a\":\"1\",\"b\":\"2\"}";
        assertThat(written).containsExactly("end d-1 vanthu " + details, "end d-2 vanthu " + details);
    }

    @Test
    void nextTransactionStartsEmpty() {
        transactions.begin();
        trail.record(event("d-1"));
        transactions.commit();
        transactions.begin();
        trail.record(event("d-2"));
        transactions.commit();

        assertThat(written).hasSize(2);
    }

    @Test
    void transactionThatIsGoingToRollBackWritesNothing() {
        transactions.begin();
        transactions.setRollbackOnly();

        trail.record(event("d-1"));

        assertThat(transactions.synchronizations).isEmpty();
        assertThat(written).isEmpty();
    }

    @Test
    void outsideATransactionTheTraceIsWrittenAtOnce() {
        trail.record(event("d-1"));

        assertThat(written).containsExactly("now d-1");
    }

    private static final class FakeTransactions implements TransactionSynchronizationRegistry {
        private final List<Synchronization> synchronizations = new ArrayList<>();
        private final Map<Object, Object> resources = new HashMap<>();
        private int status = Status.STATUS_NO_TRANSACTION;

        void begin() {
            status = Status.STATUS_ACTIVE;
        }

        void commit() {
            synchronizations.forEach(Synchronization::beforeCompletion);
            status = Status.STATUS_NO_TRANSACTION;
            synchronizations.clear();
            resources.clear();
        }

        @Override
        public Object getTransactionKey() {
            return status == Status.STATUS_NO_TRANSACTION ? null : this;
        }

        @Override
        public void putResource(Object key, Object value) {
            resources.put(key, value);
        }

        @Override
        public Object getResource(Object key) {
            return resources.get(key);
        }

        @Override
        public void registerInterposedSynchronization(Synchronization synchronization) {
            synchronizations.add(synchronization);
        }

        @Override
        public int getTransactionStatus() {
            return status;
        }

        @Override
        public void setRollbackOnly() {
            status = Status.STATUS_MARKED_ROLLBACK;
        }

        @Override
        public boolean getRollbackOnly() {
            return status == Status.STATUS_MARKED_ROLLBACK;
        }
    }
}
