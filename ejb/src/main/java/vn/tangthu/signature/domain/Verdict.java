package vn.tangthu.signature.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tangthu.platform.Severity;
import vn.tangthu.signature.api.Coverage;
import vn.tangthu.signature.api.SignatureMark;
import vn.tangthu.signature.api.TimeSource;

/** What the house says about a signature: colour, and for anything but green a finding with its code. */
public enum Verdict {
    VALID("signature.valid"),
    /** Valid, but nobody except the signer vouches for the time. */
    VALID_BY_CLAIMED_TIME("signature.valid.claimed-time"),

    CONTENT_ALTERED("SIG-001", SignatureMark.RED),
    SIGNATURE_BROKEN("SIG-002", SignatureMark.RED),
    REVOKED("SIG-003", SignatureMark.RED),
    MALFORMED("SIG-004", SignatureMark.RED),
    OUTSIDE_CERTIFICATE_LIFE("SIG-005", SignatureMark.RED),
    FAILED("SIG-006", SignatureMark.RED),

    UNTRUSTED("SIG-010", SignatureMark.AMBER),
    REVOCATION_UNKNOWN("SIG-011", SignatureMark.AMBER),
    EXPIRED_WITHOUT_PROOF("SIG-012", SignatureMark.AMBER),
    REVOKED_WITHOUT_PROOF("SIG-013", SignatureMark.AMBER),
    WEAK_ALGORITHM("SIG-014", SignatureMark.AMBER),
    UNSUITABLE_CERTIFICATE("SIG-015", SignatureMark.AMBER),
    CERTIFICATE_MISSING("SIG-016", SignatureMark.AMBER),
    ANCHOR_FOR_OTHER_USE("SIG-017", SignatureMark.AMBER),
    UNDECIDED("SIG-019", SignatureMark.AMBER),

    ADDED_TO_AFTERWARDS("SIG-020", SignatureMark.AMBER),
    CHANGED_AFTERWARDS("SIG-021", SignatureMark.RED),
    FORBIDDEN_CHANGE("SIG-022", SignatureMark.RED),
    COVERS_PART("SIG-023", SignatureMark.RED);

    private final String key;
    private final SignatureMark mark;

    Verdict(String key) {
        this(key, SignatureMark.GREEN);
    }

    Verdict(String key, SignatureMark mark) {
        this.key = key;
        this.mark = mark;
    }

    /** Everything there is to say about a signature, worst first; never empty. */
    public static List<Verdict> of(SignatureFacts facts) {
        var verdicts = new ArrayList<Verdict>();
        if (facts.coverage() == Coverage.PART) verdicts.add(COVERS_PART);
        for (var change : facts.changes()) {
            verdicts.add(afterwards(change));
        }
        ofStatus(facts, !verdicts.isEmpty()).ifPresent(verdicts::add);
        if (verdicts.isEmpty())
            verdicts.add(facts.timeSource() == TimeSource.TIME_STAMP ? VALID : VALID_BY_CLAIMED_TIME);
        verdicts.sort(Comparator.comparing(Verdict::mark).reversed().thenComparing(Comparator.naturalOrder()));
        return List.copyOf(verdicts);
    }

    private static Verdict afterwards(Change change) {
        return switch (change) {
            case ADDITION -> ADDED_TO_AFTERWARDS;
            case CONTENT -> CHANGED_AFTERWARDS;
            case FORBIDDEN -> FORBIDDEN_CHANGE;
        };
    }

    private static Optional<Verdict> ofStatus(SignatureFacts facts, boolean explained) {
        var reason = facts.subIndication().orElse("");
        return switch (facts.indication()) {
            case TOTAL_PASSED -> Optional.empty();
            case TOTAL_FAILED ->
                explained && reason.equals("FORMAT_FAILURE") ? Optional.empty() : Optional.of(failure(reason));
            case INDETERMINATE ->
                Optional.of(
                        facts.anchor() == SignatureFacts.Anchor.FOR_OTHER_USE ? ANCHOR_FOR_OTHER_USE : doubt(reason));
        };
    }

    private static Verdict failure(String reason) {
        return switch (reason) {
            case "HASH_FAILURE" -> CONTENT_ALTERED;
            case "SIG_CRYPTO_FAILURE" -> SIGNATURE_BROKEN;
            case "REVOKED" -> REVOKED;
            case "FORMAT_FAILURE" -> MALFORMED;
            case "EXPIRED", "NOT_YET_VALID" -> OUTSIDE_CERTIFICATE_LIFE;
            default -> FAILED;
        };
    }

    private static Verdict doubt(String reason) {
        return switch (reason) {
            case "NO_CERTIFICATE_CHAIN_FOUND", "NO_CERTIFICATE_CHAIN_FOUND_NO_POE" -> UNTRUSTED;
            case "TRY_LATER", "CERTIFICATE_CHAIN_GENERAL_FAILURE" -> REVOCATION_UNKNOWN;
            case "OUT_OF_BOUNDS_NO_POE", "OUT_OF_BOUNDS_NOT_REVOKED" -> EXPIRED_WITHOUT_PROOF;
            case "REVOKED_NO_POE", "REVOKED_CA_NO_POE" -> REVOKED_WITHOUT_PROOF;
            case "CRYPTO_CONSTRAINTS_FAILURE", "CRYPTO_CONSTRAINTS_FAILURE_NO_POE" -> WEAK_ALGORITHM;
            case "CHAIN_CONSTRAINTS_FAILURE", "SIG_CONSTRAINTS_FAILURE" -> UNSUITABLE_CERTIFICATE;
            case "NO_SIGNING_CERTIFICATE_FOUND" -> CERTIFICATE_MISSING;
            default -> UNDECIDED;
        };
    }

    public SignatureMark mark() {
        return mark;
    }

    /** Key of the sentence for people; for anything but green also the code of the finding. */
    public String key() {
        return key;
    }

    /** Weight of the finding. */
    public Severity severity() {
        return mark == SignatureMark.RED ? Severity.ERROR : Severity.WARNING;
    }
}
