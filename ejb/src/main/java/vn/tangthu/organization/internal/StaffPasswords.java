package vn.tangthu.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import vn.tangthu.organization.domain.PasswordPolicy;

/** Hashes as the server's realm reads them: bcrypt over UTF-8, {@code $2a$}. */
@ApplicationScoped
public class StaffPasswords {
    /** 2^10 rounds: with HTTP Basic the server hashes on every request; see docs/operations.md before raising it. */
    private static final int COST = 10;

    private static final int SALT = 16;
    private static final String COMMON = "common-passwords.txt";

    private final SecureRandom random = new SecureRandom();
    private final PasswordPolicy policy = new PasswordPolicy(common());

    /** @throws vn.tangthu.organization.api.PasswordRefusedException when the password breaks a rule */
    String hashAccepted(String password, String username) {
        return hash(policy.accept(password, username));
    }

    /** Without asking the policy: for a password that the installer has given. */
    String hash(String password) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return OpenBSDBCrypt.generate("2a", PasswordPolicy.normalized(password).toCharArray(), salt, COST);
    }

    boolean matches(String password, String hash) {
        return OpenBSDBCrypt.checkPassword(
                hash, PasswordPolicy.normalized(password).toCharArray());
    }

    private static Set<String> common() {
        try (var reader = new BufferedReader(
                new InputStreamReader(StaffPasswords.class.getResourceAsStream(COMMON), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
