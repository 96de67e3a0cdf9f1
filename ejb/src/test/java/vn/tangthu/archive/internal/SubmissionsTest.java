package vn.tangthu.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.archive.Samples;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.archive.api.CheckOutcome;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionRegistration;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionStateException;
import vn.tangthu.archive.api.UnknownSubmissionException;
import vn.tangthu.archive.domain.Submission;
import vn.tangthu.archive.domain.SubmissionRegister;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Persistence;

class SubmissionsTest {
    private static final int BROWSERS = 8;
    private static final Visibility ARCHIVIST =
            new Visibility(Scope.AGENCY, Optional.of(Samples.AGENCY), Optional.empty());
    private static final Visibility STRANGER =
            new Visibility(Scope.AGENCY, Optional.of(new AgencyId(UUID.randomUUID())), Optional.empty());
    private static final Visibility INSPECTOR =
            new Visibility(Scope.SUBMITTED_EVERYWHERE, Optional.empty(), Optional.empty());

    private MigratedDatabase database;
    private Persistence persistence;

    @BeforeEach
    void start() {
        database = new MigratedDatabase();
        persistence = new Persistence(database);
    }

    @AfterEach
    void stop() {
        persistence.close();
        database.close();
    }

    @Test
    void aDossierHasAtMostOneSubmissionThatIsNotReturned() {
        add(new DossierId(Ids.next()));
        var dossier = new DossierId(Ids.next());
        var first = add(dossier);

        assertThatThrownBy(() -> add(dossier)).hasRootCauseInstanceOf(SQLException.class);
        as(ARCHIVIST, submissions -> {
            var submission = submissions.lock(first);
            submission.checked(List.of(), Samples.NOW);
            submission.giveBack(deciding(), "thiếu văn bản");
            return null;
        });
        add(dossier);

        var submitted = as(ARCHIVIST, submissions -> submissions.ofDossier(dossier));
        assertThat(submitted)
                .extracting(Submission::state)
                .containsExactly(SubmissionState.CHECKING, SubmissionState.RETURNED);
    }

    @Test
    void acceptedInManyBrowsersAtOnceExactlyOneWins() throws Exception {
        var id = add(new DossierId(Ids.next()));
        as(ARCHIVIST, submissions -> {
            submissions.lock(id).checked(List.of(), Samples.NOW);
            return null;
        });

        var outcomes = race(
                BROWSERS,
                () -> as(ARCHIVIST, submissions -> {
                    submissions.lock(id).accept(deciding(), Ids.next(), List.of());
                    return "accepted";
                }));

        assertThat(outcomes).filteredOn("accepted"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("accepted"))
                .hasSize(BROWSERS - 1)
                .allMatch(SubmissionStateException.class::isInstance);
    }

    @Test
    void registrationCodesFollowEachOtherWithoutGaps() throws Exception {
        var codes = race(
                16,
                () -> persistence.inTransaction(entities -> {
                    var registers = new Registers();
                    registers.database = entities;
                    registers.seed = new RegisterSeed() {
                        @Override
                        public void sow(SubmissionRegister.Key key) {
                            persistence.runInTransaction(own -> own.persist(new SubmissionRegister(key)));
                        }
                    };
                    return registers.register(Samples.AGENCY, 2026);
                }));

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj("NL.2026.%06d"::formatted)
                        .toList());
    }

    @Test
    void theListIsReadPageByPageNewestFirst() {
        var ids = IntStream.range(0, 5)
                .mapToObj(i -> add(new DossierId(Ids.next())))
                .toList();

        var seen = new ArrayList<SubmissionId>();
        var after = Optional.<String>empty();
        do {
            var request = new PageRequest(after, 2);
            var page = as(ARCHIVIST, submissions -> Page.of(
                            submissions.list(Optional.of(SubmissionState.CHECKING), request),
                            request,
                            submission -> submission.id().value())
                    .map(Submission::id));
            seen.addAll(page.items());
            after = page.next();
        } while (after.isPresent());

        var newestFirst = new ArrayList<>(ids);
        Collections.reverse(newestFirst);
        assertThat(seen).isEqualTo(newestFirst);
    }

    @Test
    void anotherAgencySeesNothingAndInspectorsSeeWhatIsSubmitted() {
        var id = add(new DossierId(Ids.next()));

        var seen = as(STRANGER, submissions -> submissions.list(Optional.empty(), PageRequest.first(10)));
        assertThat(seen).isEmpty();
        assertThat(checking(STRANGER)).isEqualTo(Count.NONE);
        assertThatThrownBy(() -> as(STRANGER, submissions -> submissions.require(id)))
                .isInstanceOf(UnknownSubmissionException.class);
        assertThat(checking(INSPECTOR)).isEqualTo(new Count(1));
    }

    @Test
    void reportsAreKeptWithTheirFindings() {
        var id = add(new DossierId(Ids.next()));
        var report = new CheckReport(
                CheckItem.FIXITY,
                CheckOutcome.FAILED,
                3,
                List.of(Finding.error("ING-002", "Quyết định.pdf", Map.of("ordinal", "1"))),
                new CheckReport.Beyond(2, 3, 4));

        as(ARCHIVIST, submissions -> {
            submissions.report(id, List.of(report));
            return null;
        });

        var kept = as(ARCHIVIST, submissions -> submissions.reports(id));
        assertThat(kept).containsExactly(report);
    }

    private SubmissionId add(DossierId dossier) {
        var id = new SubmissionId(Ids.next());
        return as(ARCHIVIST, submissions -> {
            submissions.add(new Submission(id, submitted(dossier), registration(id)));
            return id;
        });
    }

    private static DossierView submitted(DossierId id) {
        var sample = Samples.dossier();
        return new DossierView(
                id,
                id.value().toString(),
                sample.agency(),
                sample.unit(),
                sample.year(),
                sample.notation(),
                sample.state(),
                sample.metadata(),
                sample.retention(),
                sample.filePlanEntry(),
                sample.documentCount(),
                sample.endedOn(),
                sample.submissionDueOn(),
                sample.returnReason(),
                sample.openedAt(),
                sample.openedBy(),
                sample.version());
    }

    private static SubmissionRegistration registration(SubmissionId id) {
        return new SubmissionRegistration(
                "NL." + id.value(), "H49.64.33", "Xã Tân Lập", 1, 1, 10, Samples.NOW, "Nguyễn Văn An");
    }

    private static Submission.Deciding deciding() {
        return new Submission.Deciding("Trần Thị Lưu", Samples.NOW);
    }

    private Count checking(Visibility visibility) {
        return as(visibility, submissions -> submissions.count(SubmissionState.CHECKING));
    }

    private <T> T as(Visibility visibility, Function<Submissions, T> work) {
        return persistence.inTransaction(entities -> work.apply(submissions(entities, visibility)));
    }

    private static Submissions submissions(EntityManager entities, Visibility visibility) {
        var submissions = new Submissions();
        submissions.database = entities;
        submissions.organization =
                Fakes.of(OrganizationDirectory.class, Map.of("currentVisibility", any -> visibility));
        return submissions;
    }

    /** What each of the runs gave: its result, or the exception it threw. */
    private static List<Object> race(int runs, Callable<?> work) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(runs);
        try {
            var outcomes = new ArrayList<Object>();
            List<Callable<Object>> all = IntStream.range(0, runs)
                    .<Callable<Object>>mapToObj(i -> work::call)
                    .toList();
            for (Future<Object> run : threads.invokeAll(all)) outcomes.add(outcome(run));
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<Object> run) throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
