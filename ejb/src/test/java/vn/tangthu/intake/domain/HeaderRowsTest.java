package vn.tangthu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tangthu.platform.sheet.SheetRow;

class HeaderRowsTest {
    private static final SheetRow HEADER =
            Rows.texts(2, "STT", "PHÔNG", "Mục lục", "Hộp số", "Số và ký hiệu hồ sơ", "Tiêu đề hồ sơ");

    @Test
    void headersAreKnownByTheirNames() {
        assertThat(HeaderRows.isHeader(HEADER)).isTrue();
        assertThat(HeaderRows.isHeader(Rows.texts(1, "BẢNG KÊ HỒ SƠ SỐ HÓA"))).isFalse();
        assertThat(HeaderRows.isHeader(Rows.whole(1).row())).isFalse();
    }

    @Test
    void rowsOfDocumentsBeginBelowTheSecondHeaderAndTheColumnNumbers() {
        var headers = new HeaderRows(2);
        var second = Rows.blank(3)
                .with(SheetColumn.START_DAY, "Ngày")
                .with(SheetColumn.START_MONTH, "Tháng")
                .with(SheetColumn.START_YEAR, "Năm")
                .row();
        var numbers = new SheetRow(
                4, IntStream.rangeClosed(1, 46).mapToObj(i -> "(" + i + ")").toList());

        assertThat(headers.isDocument(Rows.texts(1, "BẢNG KÊ"))).isFalse();
        assertThat(headers.isDocument(HEADER)).isFalse();
        assertThat(headers.isDocument(second)).isFalse();
        assertThat(headers.isDocument(numbers)).isFalse();
        assertThat(headers.isDocument(Rows.whole(5).row())).isTrue();
        assertThat(headers.isDocument(Rows.blank(6).row())).isFalse();
        assertThat(headers.isDocument(Rows.document(7).row())).isTrue();
    }

    @Test
    void withoutHeaderTheFirstRowIsADocument() {
        assertThat(new HeaderRows(0).isDocument(Rows.whole(1).row())).isTrue();
    }

    @Test
    void columnsThatMovedAreNoticed() {
        var moved = Rows.texts(2, "STT", "Phông", "Mục lục", "Số và ký hiệu hồ sơ", "Tiêu đề hồ sơ", "Hộp số");

        assertThat(HeaderRows.misplaced(moved)).contains(SheetColumn.TITLE);
        assertThat(HeaderRows.misplaced(HEADER)).isEmpty();
    }
}
