package vn.tangthu.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tangthu.archive.Samples;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.archive.api.CheckOutcome;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.api.EmptyDossierException;
import vn.tangthu.archive.api.StaleSubmissionException;
import vn.tangthu.archive.api.SubmissionDecision;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionNotAcceptableException;
import vn.tangthu.archive.api.SubmissionReasonMissingException;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionStateException;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Finding;

class SubmissionTest {
    private static final Submission.Deciding DECIDING =
            new Submission.Deciding("Trần Thị Lưu", Samples.NOW.plus(Duration.ofHours(1)));
    private static final UUID PACKAGE = UUID.fromString("0191f000-0000-7000-8000-000000000001");
    private static final Finding ERROR = Finding.error("ING-002", "a.pdf", Map.of());
    private static final Finding WARNING = Finding.warning("ING-043", "a.pdf", Map.of());

    @Test
    void aSubmissionReceivedIsBeingChecked() {
        var view = received().view(List.of());

        assertThat(view.state()).isEqualTo(SubmissionState.CHECKING);
        assertThat(view.registration()).isEqualTo(Samples.registration(2));
        assertThat(view.dossierCode()).isEqualTo(Samples.CODE);
    }

    @Test
    void aDossierWithoutDocumentsIsNotTaken() {
        assertThatThrownBy(() -> new Submission(new SubmissionId(PACKAGE), Samples.dossier(), Samples.registration(0)))
                .isInstanceOf(EmptyDossierException.class);
    }

    @Test
    void nobodyDecidesBeforeTheChecksHaveEnded() {
        var submission = received();

        assertThatThrownBy(() -> submission.accept(DECIDING, PACKAGE, List.of()))
                .isInstanceOf(SubmissionStateException.class);
        assertThatThrownBy(() -> submission.giveBack(DECIDING, "thiếu văn bản"))
                .isInstanceOf(SubmissionStateException.class);
        assertThat(submission.state()).isEqualTo(SubmissionState.CHECKING);
    }

    @Test
    void anErrorForbidsAcceptanceAndIsNamed() {
        var submission = checked(ERROR, WARNING);

        assertThatThrownBy(() -> submission.accept(DECIDING, PACKAGE, List.of(ERROR, WARNING)))
                .isInstanceOfSatisfying(
                        SubmissionNotAcceptableException.class,
                        refusal -> assertThat(refusal.findings()).containsExactly(ERROR));
        assertThat(submission.state()).isEqualTo(SubmissionState.AWAITING_DECISION);
        assertThat(submission.packageId()).isEmpty();
    }

    @Test
    void aWarningIsForTheArchivistToDecide() {
        var submission = checked(WARNING);

        submission.accept(DECIDING, PACKAGE, List.of(WARNING));

        assertThat(submission.state()).isEqualTo(SubmissionState.SEALING);
        assertThat(submission.packageId()).contains(PACKAGE);
        assertThat(submission.decision())
                .contains(new SubmissionDecision("Trần Thị Lưu", DECIDING.at(), Optional.empty()));
    }

    @Test
    void itIsDecidedOnlyOnce() {
        var submission = checked();
        submission.accept(DECIDING, PACKAGE, List.of());

        assertThatThrownBy(() -> submission.accept(DECIDING, UUID.randomUUID(), List.of()))
                .isInstanceOf(SubmissionStateException.class);
        assertThatThrownBy(() -> submission.giveBack(DECIDING, "nhầm")).isInstanceOf(SubmissionStateException.class);
        assertThat(submission.packageId()).contains(PACKAGE);
    }

    @Test
    void givingBackNeedsAReason() {
        var submission = checked();

        assertThatThrownBy(() -> submission.giveBack(DECIDING, "  "))
                .isInstanceOf(SubmissionReasonMissingException.class);
        assertThat(submission.state()).isEqualTo(SubmissionState.AWAITING_DECISION);
    }

    @Test
    void aReturnedSubmissionKeepsItsReason() {
        var submission = checked(ERROR);

        submission.giveBack(DECIDING, " thiếu văn bản số 3 ");

        assertThat(submission.state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(submission.decision())
                .contains(new SubmissionDecision("Trần Thị Lưu", DECIDING.at(), Optional.of("thiếu văn bản số 3")));
    }

    @Test
    void whatCannotBePackedIsDecidedOnAnew() {
        var submission = checked();
        submission.accept(DECIDING, PACKAGE, List.of());
        var refused = report(Finding.error("ING-061", "PKG-105", Map.of()));

        submission.sealingRefused(List.of(refused));

        assertThat(submission.state()).isEqualTo(SubmissionState.AWAITING_DECISION);
        assertThat(submission.packageId()).isEmpty();
        assertThat(submission.summary().errors()).isEqualTo(1);
        assertThatThrownBy(() -> submission.accept(DECIDING, PACKAGE, refused.findings()))
                .isInstanceOf(SubmissionNotAcceptableException.class);
    }

    @Test
    void onlyASealedSubmissionIsArchived() {
        var submission = checked();
        assertThatThrownBy(() -> submission.archived(Samples.NOW)).isInstanceOf(SubmissionStateException.class);

        submission.accept(DECIDING, PACKAGE, List.of());
        submission.archived(Samples.NOW);

        assertThat(submission.state()).isEqualTo(SubmissionState.ARCHIVED);
        assertThat(submission.archivedAt()).contains(Samples.NOW);
    }

    @Test
    void aDecisionOnAnotherVersionIsRefused() {
        var submission = checked();

        submission.requireVersion(Optional.empty());
        submission.requireVersion(Optional.of(0L));
        assertThatThrownBy(() -> submission.requireVersion(Optional.of(7L)))
                .isInstanceOf(StaleSubmissionException.class);
    }

    @Test
    void inspectorsSeeWhatIsSubmittedAndNotWhatWasReturned() {
        var inspector = new Visibility(Scope.SUBMITTED_EVERYWHERE, Optional.empty(), Optional.empty());
        var submission = checked();

        assertThat(submission.isVisibleTo(inspector)).isTrue();
        submission.giveBack(DECIDING, "nhầm");
        assertThat(submission.isVisibleTo(inspector)).isFalse();
    }

    @Test
    void anotherUnitDoesNotSeeIt() {
        var other = new Visibility(Scope.UNIT, Optional.of(Samples.AGENCY), Optional.of(new UnitId(UUID.randomUUID())));

        assertThat(received().isVisibleTo(other)).isFalse();
    }

    private static Submission received() {
        return new Submission(
                new SubmissionId(UUID.fromString("0191f000-0000-7000-8000-000000000009")),
                Samples.dossier(),
                Samples.registration(2));
    }

    @Test
    void findingsBeyondThoseListedCountToo() {
        var submission = received();
        var beyond = new CheckReport.Beyond(7, 40, 1);
        submission.checked(
                List.of(new CheckReport(CheckItem.FIXITY, CheckOutcome.FAILED, 900, List.of(ERROR, WARNING), beyond)),
                Samples.NOW);

        assertThat(submission.summary().errors()).isEqualTo(8);
        assertThat(submission.summary().warnings()).isEqualTo(41);
    }

    private static Submission checked(Finding... findings) {
        var submission = received();
        submission.checked(List.of(report(findings)), Samples.NOW);
        return submission;
    }

    private static CheckReport report(Finding... findings) {
        return new CheckReport(CheckItem.FIXITY, CheckOutcome.PASSED, 1, List.of(findings), CheckReport.Beyond.NONE);
    }
}
