package vn.tangthu.organization.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A password breaks a rule of the policy, or the current one was not given rightly. */
public final class PasswordRefusedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    /** Fewest characters of a password (OWASP ASVS 4.0.3, 2.1.1). */
    public static final int SHORTEST = 12;

    /** Most bytes of a password in UTF-8: bcrypt does not look at more. */
    public static final int LONGEST_IN_BYTES = 72;

    /** Rules for passwords. */
    public enum Rule {
        TOO_SHORT("ORG-009"),
        TOO_LONG("ORG-010"),
        EASILY_GUESSED("ORG-011"),
        CURRENT_IS_WRONG("ORG-012");

        private final String code;

        Rule(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public PasswordRefusedException(Rule rule) {
        super(
                Kind.INVALID,
                rule.code,
                "password refused: " + rule,
                Map.of("shortest", Integer.toString(SHORTEST), "longest", Integer.toString(LONGEST_IN_BYTES)));
    }
}
