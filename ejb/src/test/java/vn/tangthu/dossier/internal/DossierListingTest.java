package vn.tangthu.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.dossier.api.DossierCounts;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierQuery;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.dossier.api.UnknownDossierException;
import vn.tangthu.dossier.domain.DocumentTally;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.dossier.domain.FileCode;
import vn.tangthu.dossier.domain.Samples;
import vn.tangthu.organization.FixedDirectory;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Persistence;
import vn.tangthu.platform.UnreadableCursorException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierListingTest {
    /** 03:00 of 20 January 2027 in Vietnam: the day after the closed sample was due. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-19T20:00:00Z"), ZoneOffset.UTC);

    private final MigratedDatabase database = new MigratedDatabase();
    private final Persistence persistence = new Persistence(database);
    private final List<Dossier> dossiers = new ArrayList<>();

    @BeforeAll
    void fiveOpenOneClosedOneSubmitted() {
        for (int i = 1; i <= 5; i++)
            dossiers.add(Samples.open(Samples.described("Hồ sơ đường sắt số " + i), "0" + i + ".QLĐT"));
        var closed = Samples.open(Samples.described("Hồ sơ 100% hoàn thành"), "06.VP");
        closed.close(Samples.closing(closed.metadata()));
        dossiers.add(closed);
        var submitted = Samples.open(Samples.described("Hồ sơ đã nộp lưu"), "07.VP");
        submitted.close(Samples.closing(submitted.metadata()));
        submitted.submit();
        dossiers.add(submitted);
        persistence.runInTransaction(em -> dossiers.forEach(dossiers(em, Scope.SYSTEM)::add));
    }

    @AfterAll
    void close() {
        persistence.close();
        database.close();
    }

    @Test
    void pagesFollowEachOtherWithoutGapNewestFirst() {
        var codes = new ArrayList<String>();
        Optional<String> after = Optional.empty();
        do {
            var page = list(Scope.AGENCY, DossierQuery.all(), new PageRequest(after, 3));
            page.items().forEach(d -> codes.add(d.code()));
            after = page.next();
        } while (after.isPresent());

        var expected = dossiers.stream()
                .sorted((a, b) -> b.id().value().compareTo(a.id().value()))
                .map(Dossier::code)
                .toList();
        assertThat(codes).isEqualTo(expected);
    }

    @Test
    void aListIsNarrowedByStateYearTextAndDueDate() {
        assertThat(found(DossierQuery.in(DossierState.CLOSED))).containsExactly("06.VP");
        assertThat(found(text("DUONG SAT SO 3"))).containsExactly("03.QLĐT");
        assertThat(found(text("qldt"))).hasSize(5);
        assertThat(found(text("100%"))).containsExactly("06.VP");
        assertThat(found(text("_"))).isEmpty();
        assertThat(found(new DossierQuery(
                        Optional.empty(),
                        Optional.of(2025),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false)))
                .isEmpty();
        assertThat(found(due(LocalDate.of(2027, 1, 18)))).isEmpty();
        assertThat(found(due(LocalDate.of(2027, 1, 19)))).containsExactly("06.VP");
    }

    @Test
    void whatTheArchiveGaveBackIsListedWithItsReasonUntilItIsSubmittedAgain() {
        var dossier = Samples.open(Samples.described("Hồ sơ thiếu phụ lục"), new FileCode("H49.64.34", 2026, "01.VP"));
        dossier.close(Samples.closing(dossier.metadata()));
        dossier.submit();
        dossier.giveBack(" Thiếu phụ lục 2 ");
        persistence.runInTransaction(em -> dossiers(em, Scope.SYSTEM).add(dossier));

        assertThat(returned()).containsExactly("Thiếu phụ lục 2");
        changed(dossier, d -> d.reopen("Bổ sung phụ lục"));
        assertThat(returned()).containsExactly("Thiếu phụ lục 2");
        changed(dossier, d -> d.close(Samples.closing(d.metadata())));
        changed(dossier, Dossier::submit);
        assertThat(returned()).isEmpty();
        persistence.runInTransaction(em -> {
            em.remove(em.find(DocumentTally.class, dossier.id().value()));
            em.flush();
            em.remove(em.find(Dossier.class, dossier.id().value()));
        });
    }

    @Test
    void everyoneSeesTheirOwn() {
        var page = PageRequest.first(50);

        assertThat(list(Scope.SYSTEM, DossierQuery.all(), page).items()).hasSize(7);
        assertThat(list(Scope.UNIT, DossierQuery.all(), page).items()).hasSize(7);
        assertThat(list(Scope.NONE, DossierQuery.all(), page).items()).isEmpty();
        assertThat(list(Scope.SUBMITTED_EVERYWHERE, DossierQuery.all(), page).items())
                .extracting(DossierSummary::code)
                .containsExactly("H49.64.33.2026.07.VP");
        var stranger = new Visibility(
                Scope.AGENCY, Optional.of(new AgencyId(UUID.randomUUID())), Optional.of(new UnitId(UUID.randomUUID())));
        assertThat(persistence.<List<DossierSummary>>inTransaction(em ->
                        listing(em, stranger).list(DossierQuery.all(), page).items()))
                .isEmpty();
    }

    @Test
    void whatMayNotBeSeenIsUnknown() {
        var open = dossiers.get(0).id();

        assertThatThrownBy(() -> persistence.inTransaction(
                        em -> dossiers(em, Scope.SUBMITTED_EVERYWHERE).require(open)))
                .isInstanceOf(UnknownDossierException.class);
        assertThatThrownBy(() ->
                        persistence.inTransaction(em -> dossiers(em, Scope.NONE).lock(open)))
                .isInstanceOf(UnknownDossierException.class);
    }

    @Test
    void countsSayWhatIsDue() {
        var counts = persistence.inTransaction(em -> listing(em, Scope.AGENCY).counts());

        assertThat(counts)
                .isEqualTo(new DossierCounts(
                        new Count(5), new Count(1), new Count(1), Count.NONE, Count.NONE, new Count(1)));
    }

    @Test
    void aCursorFromElsewhereIsRefused() {
        var page = new PageRequest(Optional.of("drop table"), 10);

        assertThatThrownBy(() -> list(Scope.AGENCY, DossierQuery.all(), page))
                .isInstanceOf(UnreadableCursorException.class);
    }

    @Test
    void whatIsStoredComesBack() {
        var stored = dossiers.get(5);

        var read = persistence.inTransaction(
                em -> dossiers(em, Scope.AGENCY).view(dossiers(em, Scope.AGENCY).require(stored.id())));

        assertThat(read.metadata()).isEqualTo(stored.metadata());
        assertThat(read.retention()).isEqualTo(stored.retention());
        assertThat(read.metadata().text(DossierField.TITLE)).isEqualTo("Hồ sơ 100% hoàn thành");
        assertThat(read.openedAt()).isEqualTo(Instant.parse("2026-01-05T02:00:00Z"));
    }

    @Test
    void filingADocumentLeavesTheVersionOfTheDescription() {
        var id = dossiers.get(0).id();
        var first = new DocumentId(UUID.randomUUID());
        file(id, first);
        file(id, new DocumentId(UUID.randomUUID()));
        persistence.runInTransaction(em -> {
            var repository = dossiers(em, Scope.AGENCY);
            repository.remove(repository.findPlace(id, first).orElseThrow());
            repository.tally(id).remove();
        });
        file(id, new DocumentId(UUID.randomUUID()));

        var places = persistence.inTransaction(em -> dossiers(em, Scope.AGENCY).places(id, 0, 10));
        var view = persistence.inTransaction(
                em -> dossiers(em, Scope.AGENCY).view(dossiers(em, Scope.AGENCY).require(id)));

        assertThat(places).extracting(DossierDocument::ordinal).containsExactly(2, 3);
        assertThat(view.documentCount()).isEqualTo(2);
        assertThat(view.version()).isEqualTo(0);
    }

    private void file(DossierId id, DocumentId document) {
        persistence.runInTransaction(em -> {
            var repository = dossiers(em, Scope.AGENCY);
            repository.lock(id);
            int ordinal = repository.tally(id).add();
            repository.place(id, new DossierDocument(document, ordinal, CLOCK.instant(), "chuyenvien"));
        });
    }

    private List<String> found(DossierQuery query) {
        return list(Scope.AGENCY, query, PageRequest.first(50)).items().stream()
                .map(d -> d.code().substring("H49.64.33.2026.".length()))
                .toList();
    }

    private List<String> returned() {
        return list(Scope.UNIT, DossierQuery.givenBack(), PageRequest.first(50)).items().stream()
                .map(d -> d.returnReason().orElseThrow())
                .toList();
    }

    private void changed(Dossier dossier, Consumer<Dossier> change) {
        persistence.runInTransaction(
                em -> change.accept(em.find(Dossier.class, dossier.id().value())));
    }

    private static DossierQuery text(String text) {
        return new DossierQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty(), false);
    }

    private static DossierQuery due(LocalDate day) {
        return new DossierQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day), false);
    }

    private Page<DossierSummary> list(Scope scope, DossierQuery query, PageRequest page) {
        return persistence.inTransaction(em -> listing(em, scope).list(query, page));
    }

    static DossierListing listing(EntityManager em, Scope scope) {
        return listing(em, FixedDirectory.seeing(scope).currentVisibility());
    }

    private static DossierListing listing(EntityManager em, Visibility visibility) {
        var listing = new DossierListing();
        listing.database = em;
        listing.organization = new FixedDirectory(visibility);
        listing.rules = new DossierRules();
        listing.rules.clock = CLOCK;
        return listing;
    }

    private static Dossiers dossiers(EntityManager em, Scope scope) {
        var dossiers = new Dossiers();
        dossiers.database = em;
        dossiers.organization = FixedDirectory.seeing(scope);
        return dossiers;
    }
}
