package vn.tangthu.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.tangthu.organization.api.PasswordRefusedException;

class StaffPasswordsTest {
    private final StaffPasswords passwords = new StaffPasswords();

    @Test
    void hashIsOfTheFormTheServersRealmReads() {
        var hash = passwords.hashAccepted("Đồng Xoài 2026", "vanthu");

        assertThat(hash).matches("\\$2a\\$10\\$[./A-Za-z0-9]{53}");
        assertThat(passwords.matches(Normalizer.normalize("Đồng Xoài 2026", Normalizer.Form.NFD), hash))
                .isTrue();
        assertThat(passwords.matches("Dong Xoai 2026", hash)).isFalse();
        assertThat(passwords.hash("Đồng Xoài 2026")).isNotEqualTo(hash);
    }

    @Test
    void passwordsInWideUseAreRefused() {
        assertThatExceptionOfType(PasswordRefusedException.class)
                .isThrownBy(() -> passwords.hashAccepted("Admin@123456", "vanthu"));
    }
}
