package vn.tangthu.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.organization.Samples;
import vn.tangthu.organization.api.CollidingRolesException;
import vn.tangthu.organization.api.InvalidEntryException;
import vn.tangthu.organization.api.StaleAccountException;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Roles;

class StaffAccountTest {
    private final Unit unit = Samples.unit(Samples.agency("H10.09", "000.00.09.H10"));
    private final StaffAccount account = Samples.staff("vanthu", unit);

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "ADMINISTRATOR, NONE",
        "OFFICER, UNIT",
        "RECORDS_CLERK, AGENCY",
        "LEADER, AGENCY",
        "ARCHIVIST, AGENCY",
        "HOME_AFFAIRS, SUBMITTED_EVERYWHERE",
        "OFFICER ADMINISTRATOR, UNIT",
        "HOME_AFFAIRS ADMINISTRATOR, SUBMITTED_EVERYWHERE",
        "OFFICER LEADER, AGENCY"
    })
    void widestOfTheRolesTellsWhatIsSeen(String roles, Scope scope) {
        account.assign(Stream.of(roles.split(" ")).filter(r -> !r.isEmpty()).collect(Collectors.toSet()));

        var visibility = account.visibility();

        assertThat(visibility.scope()).isEqualTo(scope);
        assertThat(visibility.agency()).contains(unit.agency().id());
        assertThat(visibility.unit()).contains(unit.view().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHIVIST", "OFFICER", "RECORDS_CLERK", "LEADER"})
    void whoInspectsDoesNotKeep(String role) {
        assertThatThrownBy(() -> account.assign(Set.of(role, "HOME_AFFAIRS")))
                .isInstanceOf(CollidingRolesException.class);
        assertThat(account.visibility().scope()).isEqualTo(Scope.NONE);
    }

    @Test
    void assigningReplacesAllRoles() {
        account.assign(Set.of(Roles.OFFICER, Roles.ADMINISTRATOR));
        assertThat(account.isActiveAdministrator()).isTrue();

        account.assign(Set.of(Roles.OFFICER, Roles.LEADER));

        assertThat(account.view().roles()).containsExactlyInAnyOrder(Roles.OFFICER, Roles.LEADER);
        assertThat(account.isActiveAdministrator()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM", "system", "ROOT"})
    void onlyRolesOfPeopleAreGranted(String role) {
        assertThatExceptionOfType(InvalidEntryException.class).isThrownBy(() -> account.assign(Set.of(role)));
        assertThat(account.view().roles()).isEmpty();
    }

    @Test
    void changeOnAnotherVersionIsRefused() {
        assertThat(account.expect(0)).isSameAs(account);
        assertThatExceptionOfType(StaleAccountException.class).isThrownBy(() -> account.expect(1));
    }
}
