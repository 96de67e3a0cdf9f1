package vn.tangthu.organization.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.audit.api.ReaderAgency;

/** Tells the audit feature whose entries a leader or archivist may read. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReaderAgencyBean implements ReaderAgency {
    @Inject
    CurrentStaff current;

    @Override
    public Optional<UUID> currentAgency() {
        return current.find().map(seen -> seen.view().agency().id().value());
    }
}
