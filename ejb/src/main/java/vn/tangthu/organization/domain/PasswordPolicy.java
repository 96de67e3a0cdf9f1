package vn.tangthu.organization.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import vn.tangthu.organization.api.PasswordRefusedException;
import vn.tangthu.organization.api.PasswordRefusedException.Rule;

/**
 * Rules for passwords after OWASP ASVS 4.0.3 level 2, V2.1: length counts, kinds of characters do not; what is easily guessed is
 * refused. The longest is what bcrypt looks at.
 *
 * @param common passwords known to be in wide use, in small letters
 */
public record PasswordPolicy(Set<String> common) {
    private static final int FEWEST_DIFFERENT_CHARACTERS = 5;

    public PasswordPolicy {
        common = Set.copyOf(common);
    }

    /** The form in which passwords are hashed: the same letters typed on different keyboards give the same bytes. */
    public static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /**
     * @return the password in normalised form
     * @throws PasswordRefusedException when it breaks a rule
     */
    public String accept(String password, String username) {
        var normal = normalized(password);
        if (normal.codePointCount(0, normal.length()) < PasswordRefusedException.SHORTEST)
            throw new PasswordRefusedException(Rule.TOO_SHORT);
        if (normal.getBytes(StandardCharsets.UTF_8).length > PasswordRefusedException.LONGEST_IN_BYTES)
            throw new PasswordRefusedException(Rule.TOO_LONG);
        if (isEasilyGuessed(normal.toLowerCase(Locale.ROOT), username))
            throw new PasswordRefusedException(Rule.EASILY_GUESSED);
        return normal;
    }

    private boolean isEasilyGuessed(String password, String username) {
        return common.contains(password)
                || password.contains(username)
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT_CHARACTERS;
    }
}
