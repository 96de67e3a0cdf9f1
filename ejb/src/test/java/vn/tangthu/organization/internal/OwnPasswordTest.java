package vn.tangthu.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tangthu.audit.api.SecurityTrail;
import vn.tangthu.organization.Samples;
import vn.tangthu.organization.api.PasswordRefusedException;
import vn.tangthu.organization.domain.StaffAccount;

class OwnPasswordTest {
    private static final String NEXT = "Sông Bé mùa khô";

    private final StaffPasswords passwords = new StaffPasswords();
    private final StaffAccount account = Samples.staff("an", Samples.unit(Samples.agency("H10.09", "000.00.09.H10")));
    private final List<String> traces = new ArrayList<>();

    @Test
    void guessAtTheCurrentPasswordIsTracedAsAFailedLogin() {
        var before = passwords.hash("Đồng Xoài mùa mưa");
        account.takePassword(before, Instant.EPOCH);

        assertThatExceptionOfType(PasswordRefusedException.class)
                .isThrownBy(() -> own().changePassword("đoán thử", NEXT));

        assertThat(traces).containsExactly("recordFailedLogin an");
        assertThat(account.passwordHash()).isEqualTo(before);
    }

    @Test
    void weakNextPasswordIsNoGuess() {
        account.takePassword(passwords.hash("Đồng Xoài mùa mưa"), Instant.EPOCH);

        assertThatExceptionOfType(PasswordRefusedException.class)
                .isThrownBy(() -> own().changePassword("Đồng Xoài mùa mưa", "ngắn"));

        assertThat(traces).isEmpty();
    }

    private OwnAccountBean own() {
        var own = new OwnAccountBean();
        own.current = new CurrentStaff() {
            @Override
            String username() {
                return "an";
            }
        };
        own.accounts = new StaffAccounts() {
            @Override
            Optional<StaffAccount> findActive(String username) {
                return Optional.of(account);
            }
        };
        own.passwords = passwords;
        own.clock = Clock.systemUTC();
        own.trail = (SecurityTrail) Proxy.newProxyInstance(
                SecurityTrail.class.getClassLoader(), new Class<?>[] {SecurityTrail.class}, (self, method, given) -> {
                    traces.add(method.getName() + " " + given[0]);
                    return null;
                });
        return own;
    }
}
