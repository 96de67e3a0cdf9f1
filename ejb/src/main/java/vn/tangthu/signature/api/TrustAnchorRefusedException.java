package vn.tangthu.signature.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A certificate that cannot be made a trust anchor this way. */
public final class TrustAnchorRefusedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    private TrustAnchorRefusedException(Kind kind, String code, String message, Map<String, String> arguments) {
        super(kind, code, message, arguments);
    }

    public static TrustAnchorRefusedException unreadable(String reason) {
        return new TrustAnchorRefusedException(
                Kind.INVALID, "SIG-041", "not one readable certificate: " + reason, Map.of());
    }

    public static TrustAnchorRefusedException notAnAuthority(String subject) {
        return new TrustAnchorRefusedException(
                Kind.INVALID, "SIG-042", "not the certificate of an authority: " + subject, Map.of("subject", subject));
    }

    public static TrustAnchorRefusedException daysInWrongOrder(String from, String until) {
        return new TrustAnchorRefusedException(
                Kind.INVALID,
                "SIG-043",
                "trusted until " + until + " but from " + from,
                Map.of("from", from, "until", until));
    }

    public static TrustAnchorRefusedException notApproved() {
        return new TrustAnchorRefusedException(
                Kind.INVALID, "SIG-044", "approver missing or longer than 500 characters", Map.of());
    }

    public static TrustAnchorRefusedException alreadyImported(String subject) {
        return new TrustAnchorRefusedException(
                Kind.CONFLICT, "SIG-045", "already a trust anchor: " + subject, Map.of("subject", subject));
    }
}
