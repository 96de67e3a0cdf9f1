package vn.tangthu.preservation.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.tangthu.audit.api.AuditReading;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.platform.Roles;
import vn.tangthu.schema.evidence.DigestAlgorithm;

/** What a check reads for somebody who may ask for it, as the house itself. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HouseReading {
    @Inject
    DocumentWork documents;

    @Inject
    AuditReading audit;

    /** Digests of the stored bytes, all read. */
    public Map<DigestAlgorithm, byte[]> digests(
            ComponentId component, RenditionPurpose purpose, Collection<DigestAlgorithm> algorithms) {
        var digests = new EnumMap<DigestAlgorithm, byte[]>(DigestAlgorithm.class);
        var running = algorithms.stream().map(DigestAlgorithm::digest).toList();
        InputStream in = documents.open(component, purpose).stream();
        for (var digest : running) in = new DigestInputStream(in, digest);
        try (var all = in) {
            all.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var each = running.iterator();
        for (var algorithm : algorithms) digests.put(algorithm, each.next().digest());
        return digests;
    }

    public boolean stands(ChainAnchor head) {
        return audit.stands(head);
    }
}
