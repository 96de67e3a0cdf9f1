package vn.tangthu.signature.internal.time;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.api.TimeStamping;
import vn.tangthu.signature.api.TimeStampsUnavailableException;
import vn.tangthu.signature.internal.SignatureRecordsBean;

/** Time stamps for the house itself. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TimeStampingBean implements TimeStamping {
    @Inject
    TimeStampAuthorities authorities;

    @Inject
    SignatureRecordsBean records;

    @Override
    public byte[] stamp(String digestAlgorithm, byte[] digest) throws TimeStampsUnavailableException {
        return authorities.stamp(new ASN1ObjectIdentifier(digestAlgorithm), digest, records.anchors());
    }
}
