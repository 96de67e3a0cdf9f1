package vn.tangthu.signature.internal.time;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.jboss.logging.Logger;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.api.TimeStamping;
import vn.tangthu.signature.api.TimeStampsUnavailableException;

/** Tries out whether time stamps are to be had, one attempt at a time. */
@Singleton
@PermitAll
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TimeStampProbe {
    private static final Logger LOG = Logger.getLogger(TimeStampProbe.class);
    private static final int SHA_256_LENGTH = 32;

    @Inject
    TimeStamping timeStamps;

    private final AtomicBoolean asking = new AtomicBoolean();

    /** Returns at once; what came of it is the last answer of the {@link TimeStampAuthorities}. */
    @Asynchronous
    public void ask() {
        if (!asking.compareAndSet(false, true)) return;
        try {
            timeStamps.stamp(NISTObjectIdentifiers.id_sha256.getId(), new byte[SHA_256_LENGTH]);
        } catch (TimeStampsUnavailableException e) {
            LOG.debug("time stamps were tried out", e); // the authorities remember it
        } finally {
            asking.set(false);
        }
    }
}
