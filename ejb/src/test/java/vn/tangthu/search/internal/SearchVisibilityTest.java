package vn.tangthu.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Ids;
import vn.tangthu.search.api.Facet;
import vn.tangthu.search.api.SearchHit;
import vn.tangthu.search.api.SearchQuery;

/** The index says what {@link Visibility#covers} says, in hits, total and facets. */
class SearchVisibilityTest {
    private static final Map<UUID, EntryFacts.Holder> HOLDERS = new HashMap<>();

    private static HeapIndex index;

    @BeforeAll
    static void fill() {
        index = new HeapIndex();
        for (var agency : List.of(Entries.AGENCY, Entries.OTHER_AGENCY))
            for (var unit : List.of(Entries.UNIT, Entries.OTHER_UNIT))
                for (var custody : Custody.values()) put(new EntryFacts.Holder(agency, unit, custody));
    }

    private static void put(EntryFacts.Holder holder) {
        var id = Ids.next();
        HOLDERS.put(id, holder);
        index.put(id, Entries.heldBy(Entries.document("Bí mật kinh doanh", "15/BC", "nội dung riêng"), holder));
    }

    @AfterAll
    static void stop() {
        index.close();
    }

    static Stream<Visibility> visibilities() {
        var all = new ArrayList<Visibility>();
        for (var scope : Scope.values()) {
            all.add(new Visibility(scope, Optional.empty(), Optional.empty()));
            all.add(new Visibility(
                    scope, Optional.of(new AgencyId(Entries.AGENCY)), Optional.of(new UnitId(Entries.UNIT))));
            all.add(new Visibility(scope, Optional.of(new AgencyId(Entries.OTHER_AGENCY)), Optional.empty()));
            all.add(new Visibility(scope, Optional.of(new AgencyId(Ids.next())), Optional.of(new UnitId(Ids.next()))));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("visibilities")
    void nobodySeesAHitTheyMayNotOpen(Visibility visibility) {
        var visible = HOLDERS.entrySet().stream()
                .filter(e -> visibility.covers(
                        new AgencyId(e.getValue().agency()),
                        new UnitId(e.getValue().unit()),
                        e.getValue().custody()))
                .map(Map.Entry::getKey)
                .toList();

        for (var text : List.of("", "bí mật", "15/BC", "\"nội dung riêng\"", "-không")) {
            var result = index.find(SearchQuery.of(text), visibility);

            assertThat(result.hits()).extracting(SearchHit::id).containsExactlyInAnyOrderElementsOf(visible);
            assertThat(result.total()).isEqualTo(visible.size());
            assertThat(result.facets().state().stream().mapToLong(Facet::count).sum())
                    .isEqualTo(visible.size());
            assertThat(result.facets().agency().stream().mapToLong(Facet::count).sum())
                    .isEqualTo(visible.size());
        }
    }
}
