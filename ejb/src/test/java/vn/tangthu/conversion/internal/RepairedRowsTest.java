package vn.tangthu.conversion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.conversion.api.InvalidRepairGroupException;
import vn.tangthu.conversion.api.RepairGrouping;
import vn.tangthu.conversion.api.RepairTally;
import vn.tangthu.conversion.domain.LegacyRepair;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Persistence;

/** What was repaired, on real rows. */
class RepairedRowsTest {
    private static final Finding IN_FONTS =
            Finding.info("CNV-018", "a.doc", Map.of("letters", "120", "encodings", "TCVN3"));
    private static final Finding IN_TEXT =
            Finding.info("CNV-015", "b.txt", Map.of("letters", "30", "charset", "VNI-Windows"));

    private final MigratedDatabase database = new MigratedDatabase();
    private final Persistence persistence = new Persistence(database);
    private final AgencyId agency = new AgencyId(Ids.next());

    @AfterEach
    void close() {
        persistence.close();
        database.close();
    }

    @Test
    void filesAndLettersAreCountedByEncodingYearAndUnitOfOneAgency() {
        var document = document(agency, "1998-05-12");
        note(document, IN_FONTS, IN_TEXT);
        note(document(agency, "2004-01-02"), IN_FONTS);
        note(document(new AgencyId(Ids.next()), "1998-01-01"), IN_FONTS);

        assertThat(tallies(RepairGrouping.ENCODING))
                .containsExactlyInAnyOrder(
                        new RepairTally("TCVN3", 2, 2, 240), new RepairTally("VNI-Windows", 1, 1, 30));
        assertThat(tallies(RepairGrouping.YEAR))
                .containsExactlyInAnyOrder(new RepairTally("1998", 1, 2, 150), new RepairTally("2004", 1, 1, 120));
        assertThat(tallies(RepairGrouping.UNIT))
                .contains(new RepairTally(document.unit().value().toString(), 1, 2, 150));
        List<RepairTally> everywhere = within(rows -> rows.tallies(Optional.empty(), RepairGrouping.YEAR));
        assertThat(everywhere).contains(new RepairTally("1998", 2, 3, 270));
    }

    @Test
    void whatIsMadeAnewIsCountedOnce() {
        var document = document(agency, "");
        note(document, IN_FONTS);

        within(rows -> {
            rows.forget(document.id());
            return null;
        });
        note(document, IN_FONTS);

        assertThat(tallies(RepairGrouping.YEAR)).containsExactly(new RepairTally("0", 1, 1, 120));
    }

    @Test
    void oneFileIsCountedAnewWithoutTheOthers() {
        var document = document(agency, "");
        note(document, IN_FONTS, IN_TEXT);

        within(rows -> {
            rows.forget(document.id(), file(document, IN_FONTS));
            return null;
        });

        assertThat(tallies(RepairGrouping.ENCODING)).containsExactly(new RepairTally("VNI-Windows", 1, 1, 30));
    }

    @Test
    void theYearFollowsTheDateOfTheDocument() {
        var document = document(agency, "1998-05-12");
        note(document, IN_FONTS);
        var metadata = new DocumentMetadata(Direction.INCOMING, Map.of(DocumentField.ISSUED_DATE, "2001-05-12"));

        within(rows -> {
            rows.follow(described(document, metadata));
            return null;
        });

        assertThat(tallies(RepairGrouping.YEAR)).containsExactly(new RepairTally("2001", 1, 1, 120));
    }

    @Test
    void filesOfTheSameNameAreCountedEach() {
        var document = document(agency, "1998-05-12");
        within(rows -> {
            for (var file : document.components()) rows.note(document, new FoundInFile(file.id(), List.of(IN_FONTS)));
            return null;
        });

        assertThat(page(PageRequest.first(9)))
                .extracting(row -> row.of(document).component())
                .containsExactlyInAnyOrderElementsOf(
                        document.components().stream().map(ComponentView::id).toList());
    }

    @ParameterizedTest
    @CsvSource({"YEAR,''", "YEAR,x", "UNIT,''", "UNIT,1998"})
    void whatIsNoGroupIsRefused(RepairGrouping by, String group) {
        assertThatThrownBy(() -> within(rows -> rows.rows(Optional.empty(), by, group, PageRequest.first(1))))
                .isInstanceOf(InvalidRepairGroupException.class);
    }

    @Test
    void textThatIsNoLegacyOfVietnameseDoesNotCount() {
        note(
                document(agency, ""),
                Finding.info("CNV-015", "b.txt", Map.of("letters", "30", "charset", "UTF-16LE")),
                Finding.info("CNV-009", "a.doc", Map.of()));

        assertThat(tallies(RepairGrouping.ENCODING)).isEmpty();
    }

    @Test
    void filesOfAGroupComePageByPageNewestFirst() {
        var documents = new ArrayList<DocumentId>();
        for (var i = 0; i < 5; i++) {
            var document = document(agency, "1998-05-12");
            documents.add(0, document.id());
            note(document, IN_FONTS);
        }

        var first = page(PageRequest.first(3));
        var cursor = first.get(2).id().toString();
        var second = page(new PageRequest(Optional.of(cursor), 3));

        assertThat(first).hasSize(4);
        assertThat(List.of(first.get(0), first.get(1), first.get(2)))
                .extracting(LegacyRepair::document)
                .containsExactlyElementsOf(
                        documents.subList(0, 3).stream().map(DocumentId::value).toList());
        assertThat(second)
                .extracting(LegacyRepair::document)
                .containsExactlyElementsOf(
                        documents.subList(3, 5).stream().map(DocumentId::value).toList());
    }

    private List<LegacyRepair> page(PageRequest page) {
        return within(rows -> rows.rows(Optional.of(agency), RepairGrouping.YEAR, "1998", page));
    }

    private List<RepairTally> tallies(RepairGrouping by) {
        return within(rows -> rows.tallies(Optional.of(agency), by));
    }

    private void note(DocumentView document, Finding... findings) {
        within(rows -> {
            for (var finding : findings)
                rows.note(document, new FoundInFile(file(document, finding), List.of(finding)));
            return null;
        });
    }

    private static ComponentId file(DocumentView document, Finding finding) {
        return document.components().stream()
                .filter(c -> c.fileName().equals(finding.subject()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private <T> T within(Function<RepairedRows, T> work) {
        return persistence.inTransaction(manager -> {
            var rows = new RepairedRows();
            rows.database = manager;
            return work.apply(rows);
        });
    }

    private static DocumentView described(DocumentView document, DocumentMetadata metadata) {
        return new DocumentView(
                document.id(),
                document.agency(),
                document.unit(),
                document.custody(),
                metadata,
                document.processing(),
                document.components(),
                List.of(),
                Instant.EPOCH,
                "vanthu",
                1);
    }

    private static DocumentView document(AgencyId agency, String date) {
        return new DocumentView(
                new DocumentId(Ids.next()),
                agency,
                new UnitId(Ids.next()),
                Custody.values()[0],
                new DocumentMetadata(Direction.INCOMING, Map.of(DocumentField.ISSUED_DATE, date)),
                Processing.PENDING,
                List.of(file("a.doc"), file("b.txt")),
                List.of(),
                Instant.EPOCH,
                "vanthu",
                0);
    }

    private static ComponentView file(String name) {
        return new ComponentView(
                new ComponentId(Ids.next()), 1, name, "text/plain", Optional.empty(), 1, "", "", List.of());
    }
}
