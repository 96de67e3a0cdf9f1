package vn.tangthu.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tangthu.organization.Samples.SINCE;
import static vn.tangthu.organization.Samples.designation;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tangthu.organization.Samples;
import vn.tangthu.organization.api.AgencyChangeException;
import vn.tangthu.organization.api.DesignationView;

class AgencyTest {
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private final Agency agency = Samples.agency("H10.09", "000.00.09.H10");

    @Test
    void newDesignationHoldsFromItsDayAndTheOldOneStaysKnown() {
        var next = designation("H19.09", "000.00.09.H19", "Sở Nội vụ tỉnh Đồng Nai");

        agency.redesignate(next, MERGED);

        assertThat(agency.view().code()).isEqualTo("H19.09");
        assertThat(agency.designations())
                .containsExactly(
                        new DesignationView(MERGED, Optional.empty(), next),
                        new DesignationView(
                                SINCE, Optional.of(MERGED), designation("H10.09", "000.00.09.H10", "Sở Nội vụ")));
    }

    @Test
    void designationCannotBeginBeforeThePresentOneDid() {
        var next = designation("H19.09", "000.00.09.H19", "Sở Nội vụ");

        assertThatExceptionOfType(AgencyChangeException.class).isThrownBy(() -> agency.redesignate(next, SINCE));
        agency.redesignate(next, SINCE.plusDays(1));
        assertThat(agency.designations()).hasSize(2);
    }

    @Test
    void successorIsNamedWithItsDay() {
        var other = Samples.agency("H19.09", "000.00.09.H19");

        agency.hasSuccessor(other.id(), MERGED);

        assertThat(agency.successor()).contains(other.id());
        assertThat(agency.designations().get(0).to()).contains(MERGED);
    }
}
