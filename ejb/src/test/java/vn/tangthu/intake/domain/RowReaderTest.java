package vn.tangthu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.dossier.api.DossierField;

class RowReaderTest {
    private final RowReader reader = new RowReader(Set.of());

    @Test
    void aMarkOfSecrecyInATextOfTheRowKeepsItOut() {
        for (var column : List.of(
                SheetColumn.SUBJECT,
                SheetColumn.NOTE,
                SheetColumn.TITLE,
                SheetColumn.ANNOTATION,
                SheetColumn.DOSSIER_NOTE)) {
            var reading = new RowReader(Set.of())
                    .read(Rows.whole(2).with(column, "Tài liệu mật").row());
            assertThat(reading).isInstanceOfSatisfying(RowReading.Bad.class, bad -> {
                assertThat(bad.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.finding().code()).isEqualTo("INT-025");
                    assertThat(problem.column()).contains(column);
                });
            });
        }
    }

    @Test
    void aRunThatGoesOnJudgesTheRowsAsOneThatNeverStopped() {
        var rows = List.of(
                Rows.whole(2).with(SheetColumn.TITLE, "Hồ sơ bị từ chối").row(),
                Rows.whole(3).row(),
                Rows.whole(4).row());
        var never = new RowReader(Set.of());
        var judged = new ArrayList<RowReading>();
        for (var row : rows) {
            var reading = never.read(row);
            judged.add(reading);
            if (reading instanceof RowReading.Whole whole && whole.number() == 2)
                never.forget(whole.row().dossier().key());
        }
        var goesOn = new RowReader(Set.of(2));

        assertThat(rows).map(goesOn::read).isEqualTo(judged).allMatch(RowReading.Whole.class::isInstance);
    }

    @Test
    void lastColumnIsAt() {
        assertThat(SheetColumn.PATH.letters()).isEqualTo("AT");
        assertThat(SheetColumn.DOSSIER_NOTE.letters()).isEqualTo("X");
        assertThat(SheetColumn.ORDINAL.letters()).isEqualTo("Y");
    }

    @Test
    void cellsBecomeFields() {
        var row = whole(Rows.whole(3)
                .with(SheetColumn.DOSSIER_CONFIDENCE, "2")
                .with(SheetColumn.PAPER_FILE_CODE, "P1.15")
                .with(SheetColumn.PAGE_COUNT, "12.0")
                .with(SheetColumn.FOLIO, "12-14"));

        assertThat(row.dossier().notation()).contains("15.VP");
        assertThat(row.dossier().retention()).contains("20 năm");
        assertThat(row.dossier().metadata().text(DossierField.START_DATE)).isEqualTo("1998-02-01");
        assertThat(row.dossier().metadata().text(DossierField.CONFIDENCE_LEVEL)).isEqualTo("02");
        assertThat(row.dossier().metadata().text(DossierField.DESCRIPTION))
                .isEqualTo("Phông: UBND tỉnh; Mục lục: 01; Hộp số: 3");
        assertThat(row.document().text(DocumentField.NUMBER_OF_PAGE)).isEqualTo("12");
        assertThat(row.document().text(DocumentField.DESCRIPTION)).isEqualTo("Tờ số: 12-14");
        assertThat(row.path().text()).isEqualTo("HS15/003.pdf");
        assertThat(row.ordinal()).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 3, 1998, 1998-03-05",
        "05, 03, 1998.0, 1998-03-05",
        ", 3, 1998, 1998-03",
        "00, 00, 1998, 1998",
        ", , 1998, 1998",
        "05/03/1998, , , 1998-03-05",
        "5.3.1998, , , 1998-03-05",
        ", , 03/1998, 1998-03",
        ", , 35859, 1998-03-05",
        "1998-03-05, , , 1998-03-05",
        "29, 2, 2000, 2000-02-29"
    })
    void datesAreReadHoweverSheetsWriteThem(String day, String month, String year, String expected) {
        assertThat(whole(dated(day, month, year)).document().text(DocumentField.ISSUED_DATE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 1998, AC",
        "29, 2, 1999, AC",
        "5, 13, 1998, AD",
        "5, , 1998, AD",
        "5, 3, , AE",
        "5, 3, 98, AE",
        "31/02/1998, , , AC",
        "năm, 3, 1998, AC"
    })
    void daysThatDoNotExistAreNamedByTheirColumn(String day, String month, String year, String column) {
        assertThat(bad(dated(day, month, year))).containsExactly("INT-023 " + column);
    }

    @Test
    void blankDossierCellsBelongToTheDossierAbove() {
        var first = whole(Rows.whole(3));
        var second = whole(Rows.document(4));

        assertThat(second.dossier()).isEqualTo(first.dossier());
        assertThat(second.placeKey()).isNotEqualTo(first.placeKey());
    }

    @Test
    void anotherNotationBeginsAnotherDossier() {
        var first = whole(Rows.whole(3));
        var second = whole(Rows.document(4).with(SheetColumn.NOTATION, "16.VP").with(SheetColumn.TITLE, "Hồ sơ khác"));

        assertThat(second.dossier().key()).isNotEqualTo(first.dossier().key());
        assertThat(second.dossier().retention()).isEmpty();
    }

    @Test
    void documentsWithoutDossierAboveAreBad() {
        assertThat(bad(Rows.document(3))).containsExactly("INT-024 F");
    }

    @Test
    void anotherTitleOfTheSameDossierIsBadOtherContradictionsAreNoted() {
        whole(Rows.whole(3));

        assertThat(bad(Rows.whole(4).with(SheetColumn.TITLE, "Hồ sơ hội nghị văn thư")))
                .containsExactly("INT-027 F");
        var noted = whole(Rows.whole(5).with(SheetColumn.RETENTION, "10 năm"));
        assertThat(noted.dossier().retention()).contains("20 năm");
        assertThat(codes(noted.warnings())).containsExactly("INT-028 G");
    }

    @Test
    void aDossierDescribedBadlyIsNotThere() {
        assertThat(bad(Rows.whole(3).with(SheetColumn.START_DAY, "31"))).containsExactly("INT-023 J");
        assertThat(bad(Rows.document(4))).containsExactly("INT-023 J");
        assertThat(whole(Rows.whole(5)).dossier().metadata().text(DossierField.START_DATE))
                .isEqualTo("1998-02-01");
    }

    @Test
    void problemsOfOneRowStandByColumn() {
        var row = Rows.whole(3)
                .with(SheetColumn.MODE, "Mật")
                .with(SheetColumn.PATH, "C:\\PDF\\1.pdf")
                .with(SheetColumn.DOSSIER_MODE, "03");

        assertThat(bad(row)).containsExactly("INT-025 H", "INT-025 AM", "INT-022 AT");
    }

    @Test
    void aBadRowStillTellsWhatItDescribesSoThatItsOtherFaultsAreFound() {
        var row = Rows.whole(3)
                .with(SheetColumn.PATH, "")
                .with(SheetColumn.CONFIDENCE, "Bản sao")
                .with(SheetColumn.RETENTION, "mãi mãi");

        assertThat(reader.read(row.row())).isInstanceOfSatisfying(RowReading.Bad.class, bad -> {
            assertThat(bad.document().text(DocumentField.CONFIDENCE_LEVEL)).isEqualTo("Bản sao");
            assertThat(bad.dossier().orElseThrow().retention()).contains("mãi mãi");
        });
    }

    @Test
    void aBadRowOfADossierDescribedAboveIsJudgedByThatDescription() {
        whole(Rows.whole(3));
        var row = Rows.whole(4).with(SheetColumn.PATH, "").with(SheetColumn.RETENTION, "mãi mãi");

        assertThat(reader.read(row.row())).isInstanceOfSatisfying(RowReading.Bad.class, bad -> assertThat(
                        bad.dossier().orElseThrow().retention())
                .contains("20 năm"));
    }

    @Test
    void aRowNeedsAPath() {
        assertThat(bad(Rows.whole(4).with(SheetColumn.PATH, " "))).containsExactly("INT-021 AT");
    }

    @Test
    void retentionCodesOfTheCircularAreRead() {
        assertThat(whole(Rows.whole(3).with(SheetColumn.RETENTION, "01"))
                        .dossier()
                        .retention())
                .contains("Vĩnh viễn");
    }

    @Test
    void theSameRowIsKnownAgainWhateverItsSpelling() {
        var first = whole(Rows.whole(3).with(SheetColumn.ORDINAL, "03"));
        var again = new RowReader(Set.of())
                .read(Rows.whole(7)
                        .with(SheetColumn.ORDINAL, "3.0")
                        .with(SheetColumn.NOTATION, " 15.vp ")
                        .row());

        assertThat(((RowReading.Whole) again).row().documentKey("aa")).isEqualTo(first.documentKey("aa"));
        assertThat(first.documentKey("bb")).isNotEqualTo(first.documentKey("aa"));
    }

    private static Rows dated(String day, String month, String year) {
        return Rows.whole(3)
                .with(SheetColumn.ISSUED_DAY, day == null ? "" : day)
                .with(SheetColumn.ISSUED_MONTH, month == null ? "" : month)
                .with(SheetColumn.ISSUED_YEAR, year == null ? "" : year);
    }

    private DocumentRow whole(Rows row) {
        var reading = reader.read(row.row());
        assertThat(reading).isInstanceOf(RowReading.Whole.class);
        return ((RowReading.Whole) reading).row();
    }

    private List<String> bad(Rows row) {
        var reading = reader.read(row.row());
        assertThat(reading).isInstanceOf(RowReading.Bad.class);
        return codes(((RowReading.Bad) reading).problems());
    }

    private static List<String> codes(List<RowProblem> problems) {
        return problems.stream()
                .map(p -> p.finding().code() + " "
                        + p.column().map(SheetColumn::letters).orElse(""))
                .toList();
    }
}
