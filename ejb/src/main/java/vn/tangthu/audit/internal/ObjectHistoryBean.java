package vn.tangthu.audit.internal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tangthu.audit.api.AuditEntryView;
import vn.tangthu.audit.api.AuditFilter;
import vn.tangthu.audit.api.ObjectHistory;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** What happened to one thing; who may see the thing is the asking feature's decision. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ObjectHistoryBean implements ObjectHistory {
    @Resource(lookup = "java:jboss/datasources/tangthu")
    DataSource dataSource;

    @Inject
    Caller caller;

    @Override
    public Page<AuditEntryView> of(String objectType, String objectId, PageRequest page) {
        try (var connection = dataSource.getConnection()) {
            var history =
                    AuditQueries.page(connection, AuditFilter.object(objectType, objectId), Optional.empty(), page);
            if (caller.hasRole(Roles.ADMINISTRATOR) || caller.hasRole(Roles.HOME_AFFAIRS)) return history;
            return new Page<>(
                    history.items().stream()
                            .map(ObjectHistoryBean::withoutAddress)
                            .toList(),
                    history.next());
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }

    private static AuditEntryView withoutAddress(AuditEntryView entry) {
        return new AuditEntryView(
                entry.seq(),
                entry.at(),
                entry.actor(),
                "-",
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.agency(),
                entry.details(),
                entry.hash());
    }
}
