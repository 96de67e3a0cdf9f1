package vn.tangthu.audit.internal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tangthu.audit.api.AuditEntryView;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditFilter;
import vn.tangthu.audit.api.AuditReading;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.audit.api.ChainVerdict;
import vn.tangthu.audit.api.ReaderAgency;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** The trail for inspectors. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.HOME_AFFAIRS})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditReadingBean implements AuditReading {
    @Resource(lookup = "java:jboss/datasources/tangthu")
    DataSource dataSource;

    @Inject
    Caller caller;

    @Inject
    ReaderAgency reader;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.HOME_AFFAIRS, Roles.LEADER, Roles.ARCHIVIST})
    public Page<AuditEntryView> entries(AuditFilter filter, PageRequest page) {
        if (readsEverything()) return read(filter, Optional.empty(), page);
        var agency = reader.currentAgency();
        return agency.isEmpty() ? new Page<>(List.of(), Optional.empty()) : read(filter, agency, page);
    }

    private boolean readsEverything() {
        return caller.hasRole(Roles.ADMINISTRATOR) || caller.hasRole(Roles.HOME_AFFAIRS);
    }

    private Page<AuditEntryView> read(AuditFilter filter, Optional<UUID> agency, PageRequest page) {
        try (var connection = dataSource.getConnection()) {
            return AuditQueries.page(connection, filter, agency, page);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }

    @Override
    public ChainVerdict verifyChain(Optional<ChainAnchor> anchor) {
        try {
            var verdict = new ChainVerifier(dataSource, clock).verify(anchor);
            audit.record(new AuditEvent("AUDIT_VERIFIED", "AUDIT", "chain", Optional.empty(), facts(verdict)));
            return verdict;
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }

    @Override
    @RolesAllowed(Roles.SYSTEM)
    public ChainAnchor head() {
        try (var connection = dataSource.getConnection()) {
            return AuditChain.end(connection).head();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }

    @Override
    @RolesAllowed({Roles.SYSTEM, Roles.ADMINISTRATOR, Roles.HOME_AFFAIRS, Roles.ARCHIVIST})
    public boolean stands(ChainAnchor anchor) {
        if (anchor.seq() == 0) return true;
        try (var connection = dataSource.getConnection()) {
            return AuditChain.after(connection, anchor.seq() - 1, 1).stream()
                    .anyMatch(entry ->
                            entry.seq() == anchor.seq() && entry.hash().equals(anchor.hash()) && entry.isIntact());
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }

    private static Map<String, String> facts(ChainVerdict verdict) {
        if (verdict instanceof ChainVerdict.Broken broken)
            return Map.of("result", broken.reason().name(), "seq", Long.toString(broken.seq()));
        return Map.of("result", "WHOLE", "entries", Long.toString(verdict.entries()));
    }
}
