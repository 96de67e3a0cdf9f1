package vn.tangthu.signature.internal.revocation;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.crl.CRLValidity;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.IOException;
import java.time.Instant;

/** A revocation list that a source gave, believed only when it is the issuer's own, signed by it, and counts now. */
record ListAnswer(CRLValidity list, Freshness freshness) {
    /** @throws RefusedAnswerException why it cannot be believed */
    static ListAnswer read(byte[] bytes, CertificateToken issuer, Instant now) throws RefusedAnswerException {
        try {
            var list = CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(bytes), issuer);
            if (!list.isIssuerX509PrincipalMatches()) throw new RefusedAnswerException("is the list of another issuer");
            if (!list.isSignatureIntact()) throw new RefusedAnswerException("is not signed by the issuer");
            if (!list.isValid()) throw new RefusedAnswerException("is a list of a kind that cannot be used");
            var freshness = Freshness.of(list.getThisUpdate(), list.getNextUpdate());
            freshness.require(now);
            return new ListAnswer(list, freshness);
        } catch (IOException | DSSException e) {
            throw new RefusedAnswerException("unreadable: " + e.getMessage(), e);
        }
    }
}
