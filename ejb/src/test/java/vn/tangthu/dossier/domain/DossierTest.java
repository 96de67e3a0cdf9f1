package vn.tangthu.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierStateException;
import vn.tangthu.dossier.api.ReasonMissingException;
import vn.tangthu.dossier.api.StaleDossierException;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.organization.api.Visibility.Scope;

class DossierTest {
    /** The steps a dossier can be asked to take. */
    private enum Step {
        DESCRIBE(d -> d.describe(Samples.described("Tên mới"), Optional.of(Samples.years(20)))),
        CLOSE(d -> d.close(Samples.closing())),
        REOPEN(d -> d.reopen("Còn văn bản phải bổ sung")),
        SUBMIT(Dossier::submit),
        GIVE_BACK(d -> d.giveBack("Thiếu chữ ký")),
        ARCHIVE(Dossier::archive);

        private final Consumer<Dossier> action;

        Step(Consumer<Dossier> action) {
            this.action = action;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,DESCRIBE,OPEN",
        "OPEN,CLOSE,CLOSED",
        "OPEN,REOPEN,",
        "OPEN,SUBMIT,",
        "OPEN,GIVE_BACK,",
        "OPEN,ARCHIVE,",
        "CLOSED,DESCRIBE,",
        "CLOSED,CLOSE,",
        "CLOSED,REOPEN,OPEN",
        "CLOSED,SUBMIT,SUBMITTED",
        "CLOSED,GIVE_BACK,",
        "CLOSED,ARCHIVE,",
        "SUBMITTED,DESCRIBE,",
        "SUBMITTED,CLOSE,",
        "SUBMITTED,REOPEN,",
        "SUBMITTED,SUBMIT,",
        "SUBMITTED,GIVE_BACK,CLOSED",
        "SUBMITTED,ARCHIVE,ARCHIVED",
        "ARCHIVED,DESCRIBE,",
        "ARCHIVED,CLOSE,",
        "ARCHIVED,REOPEN,",
        "ARCHIVED,SUBMIT,",
        "ARCHIVED,GIVE_BACK,",
        "ARCHIVED,ARCHIVE,"
    })
    void aStepIsTakenFromItsStateOnly(DossierState from, Step step, DossierState to) {
        var dossier = in(from);

        if (to == null) {
            assertThatThrownBy(() -> step.action.accept(dossier)).isInstanceOf(DossierStateException.class);
            assertThat(dossier.state()).isEqualTo(from);
        } else {
            step.action.accept(dossier);
            assertThat(dossier.state()).isEqualTo(to);
        }
    }

    @Test
    void closingSettlesEndOfWorkPeriodAndDueDate() {
        var dossier = in(DossierState.CLOSED).view(3);

        assertThat(dossier.endedOn()).contains(LocalDate.of(2026, 11, 20));
        assertThat(dossier.submissionDueOn()).contains(LocalDate.of(2027, 1, 19));
        assertThat(dossier.retention()).contains(Samples.years(20));
        assertThat(dossier.metadata().text(DossierField.MAINTENANCE)).isEqualTo("05");
        assertThat(dossier.documentCount()).isEqualTo(3);
    }

    @Test
    void reopeningUnsettlesWhatClosingSettled() {
        var dossier = in(DossierState.CLOSED);

        dossier.reopen("Còn văn bản phải bổ sung");

        assertThat(dossier.view(0).endedOn()).isEmpty();
        assertThat(dossier.view(0).submissionDueOn()).isEmpty();
    }

    @Test
    void theEndDateThatClosingWroteGoesWhenTheWorkGoesOn() {
        var dossier = Samples.open();
        dossier.close(Samples.closing(dossier.metadata().with(DossierField.END_DATE, "2026-11-20")));

        dossier.reopen("Còn văn bản phải bổ sung");

        assertThat(dossier.metadata().find(DossierField.END_DATE)).isEmpty();
    }

    @Test
    void anEndDateThatWasDescribedStaysWhenTheWorkGoesOn() {
        var described = Samples.described("Hồ sơ số hóa").with(DossierField.END_DATE, "1998-12");
        var dossier = Samples.open(described, "02.TCCB");
        dossier.close(Samples.closing(described));

        dossier.reopen("Còn văn bản phải bổ sung");

        assertThat(dossier.metadata().text(DossierField.END_DATE)).isEqualTo("1998-12");
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED,GIVE_BACK", "CLOSED,REOPEN"})
    void goingBackNeedsAReason(DossierState from, Step step) {
        var dossier = in(from);

        assertThatThrownBy(() -> {
                    if (step == Step.REOPEN) dossier.reopen(" ");
                    else dossier.giveBack(" ");
                })
                .isInstanceOf(ReasonMissingException.class);
        assertThat(dossier.state()).isEqualTo(from);
    }

    @Test
    void theReasonOfAReturnStaysUntilTheNextSubmission() {
        var dossier = in(DossierState.SUBMITTED);
        dossier.giveBack(" Thiếu chữ ký ");
        assertThat(dossier.view(0).returnReason()).contains("Thiếu chữ ký");

        dossier.submit();

        assertThat(dossier.view(0).returnReason()).isEmpty();
    }

    @Test
    void theUnitHoldsItUntilItIsSubmitted() {
        assertThat(in(DossierState.OPEN).view(0).custody()).isEqualTo(Custody.UNIT);
        assertThat(in(DossierState.CLOSED).view(0).custody()).isEqualTo(Custody.UNIT);
        assertThat(in(DossierState.SUBMITTED).view(0).custody()).isEqualTo(Custody.ARCHIVE);
        assertThat(in(DossierState.ARCHIVED).view(0).custody()).isEqualTo(Custody.ARCHIVE);
    }

    @Test
    void anOlderVersionIsRefused() {
        var dossier = Samples.open();

        dossier.requireVersion(Optional.of(0L));
        dossier.requireVersion(Optional.empty());

        assertThatThrownBy(() -> dossier.requireVersion(Optional.of(7L))).isInstanceOf(StaleDossierException.class);
    }

    @Test
    void strangersDoNotSeeIt() {
        var dossier = Samples.open();
        var otherAgency = Optional.of(new AgencyId(UUID.randomUUID()));
        var otherUnit = Optional.of(new UnitId(UUID.randomUUID()));

        assertThat(dossier.isVisibleTo(new Visibility(Scope.AGENCY, Optional.of(Samples.AGENCY), Optional.empty())))
                .isTrue();
        assertThat(dossier.isVisibleTo(new Visibility(Scope.AGENCY, otherAgency, Optional.empty())))
                .isFalse();
        assertThat(dossier.isVisibleTo(new Visibility(Scope.UNIT, Optional.of(Samples.AGENCY), otherUnit)))
                .isFalse();
        assertThat(dossier.isVisibleTo(new Visibility(Scope.SUBMITTED_EVERYWHERE, Optional.empty(), Optional.empty())))
                .isFalse();
        assertThat(in(DossierState.SUBMITTED)
                        .isVisibleTo(new Visibility(Scope.SUBMITTED_EVERYWHERE, Optional.empty(), Optional.empty())))
                .isTrue();
    }

    @Test
    void theCodeIsAgencyYearAndNotation() {
        assertThat(Samples.open().code()).isEqualTo("H49.64.33.2026.01.TCCB");
    }

    @ParameterizedTest
    @CsvSource({
        "01.TCCB,true",
        "160,true",
        "01.TĐKT,true",
        "12-VP,true",
        "01/TCCB,false",
        "01 TCCB,false",
        "..,false",
        "12345678901234567890,true",
        "123456789012345678901,false"
    })
    void aNotationIsShortAndSafeInFileNames(String notation, boolean good) {
        assertThat(FileCode.isNotation(notation)).isEqualTo(good);
    }

    private static Dossier in(DossierState state) {
        var dossier = Samples.open();
        if (state == DossierState.OPEN) return dossier;
        dossier.close(Samples.closing());
        if (state == DossierState.CLOSED) return dossier;
        dossier.submit();
        if (state == DossierState.ARCHIVED) dossier.archive();
        return dossier;
    }
}
