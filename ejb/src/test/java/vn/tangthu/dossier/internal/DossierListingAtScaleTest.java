package vn.tangthu.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tangthu.dossier.api.DossierQuery;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.domain.Samples;
import vn.tangthu.organization.FixedDirectory;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.LargeDatabase;
import vn.tangthu.platform.PageRequest;

/** Lists and counts visit the rows they show, however many dossiers there are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierListingAtScaleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-19T20:00:00Z"), ZoneOffset.UTC);
    private static final int ROWS = 20;

    private final LargeDatabase database = new LargeDatabase();

    @BeforeAll
    void fiveThousandOfOneUnitNearlyAllArchived() {
        database.fill("""
                insert into dossier (id, version, agency_id, unit_id, file_year, notation, code, state, custody, metadata,
                    search_text, submission_due_on, returned, opened_at, opened_by)
                select cast('01900000-0000-7000-8000-' || lpad(cast(x as varchar), 12, '0') as uuid), 0, '%s', '%s',
                    2010 + mod(x, 10), cast(x as varchar), 'H49.64.33.' || x,
                    case when x > 4950 then 'OPEN' when x > 4000 then 'CLOSED' when mod(x, 2) = 0 then 'SUBMITTED'
                        else 'ARCHIVED' end,
                    case when x > 4000 then 'UNIT' else 'ARCHIVE' end, '{}', '', date '2027-01-01' + mod(x, 60),
                    x > 4000 and mod(x, 100) = 0,
                    timestamp with time zone '2026-01-01 00:00:00+00', 'vanthu'
                from system_range(1, 5000)
                """.formatted(Samples.AGENCY.value(), Samples.UNIT.value()));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "AGENCY", "SUBMITTED_EVERYWHERE"})
    void theFirstPageAndAPageFarBehindVisitTheirOwnRowsOnly(Scope scope) {
        for (var state : List.of(Optional.<DossierState>empty(), Optional.of(DossierState.ARCHIVED)))
            for (var after : List.of(Optional.<String>empty(), Optional.of("01900000-0000-7000-8000-000000000400")))
                assertVisits(
                        ROWS,
                        scope,
                        listing -> listing.list(query(state, Optional.empty()), new PageRequest(after, ROWS)));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "AGENCY"})
    void aListOfOneYearVisitsItsOwnRowsOnly(Scope scope) {
        for (var state : List.of(Optional.<DossierState>empty(), Optional.of(DossierState.ARCHIVED)))
            assertVisits(
                    ROWS, scope, listing -> listing.list(query(state, Optional.of(2011)), PageRequest.first(ROWS)));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "AGENCY"})
    void whatTheArchiveGaveBackIsFoundAmongAllWithoutLookingAtThem(Scope scope) {
        assertVisits(ROWS, scope, listing -> {
            var found = listing.list(DossierQuery.givenBack(), PageRequest.first(ROWS));
            assertThat(found.items()).hasSize(10);
        });
    }

    @Test
    void whatTheArchiveGaveBackIsNotLookedForAmongWhatItHas() {
        assertVisits(ROWS, Scope.SUBMITTED_EVERYWHERE, listing -> {
            var found = listing.list(DossierQuery.givenBack(), PageRequest.first(ROWS));
            assertThat(found.items()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "AGENCY", "SUBMITTED_EVERYWHERE"})
    void countsDoNotVisitMoreThanTheyTell(Scope scope) {
        assertVisits(Count.LIMIT, scope, DossierListing::counts);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "AGENCY"})
    void whatIsDueNextIsReadInTheOrderOfItsDay(Scope scope) {
        assertVisits(
                ROWS,
                scope,
                listing -> listing.due(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 2, 20), PageRequest.first(ROWS)));
    }

    @Test
    void aCountTellsWhenItEndsBeforeTheRows() {
        var counts = database.inTransaction(em -> listing(em, Scope.AGENCY).counts());

        assertThat(counts.open()).isEqualTo(new Count(50));
        assertThat(counts.archived().isMore()).isTrue();
        assertThat(counts.archived().number()).isEqualTo(1000);
    }

    private void assertVisits(int most, Scope scope, Consumer<DossierListing> work) {
        database.assertVisits(most, em -> work.accept(listing(em, scope)));
    }

    private static DossierQuery query(Optional<DossierState> state, Optional<Integer> year) {
        return new DossierQuery(state, year, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private static DossierListing listing(EntityManager em, Scope scope) {
        var listing = new DossierListing();
        listing.database = em;
        listing.organization = FixedDirectory.seeing(scope);
        listing.rules = new DossierRules();
        listing.rules.clock = CLOCK;
        return listing;
    }
}
