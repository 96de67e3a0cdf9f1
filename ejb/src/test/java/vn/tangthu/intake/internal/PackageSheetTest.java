package vn.tangthu.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.intake.api.PackageColumn;
import vn.tangthu.intake.domain.HeaderRows;
import vn.tangthu.platform.sheet.ExcelFile;
import vn.tangthu.platform.sheet.SheetRow;

class PackageSheetTest {
    private final PackageSheetBean sheet = new PackageSheetBean();

    @Test
    void everyColumnIsToldByLettersAndName() {
        var columns = sheet.columns();

        assertThat(columns).hasSize(46);
        assertThat(columns.get(0).letters()).isEqualTo("A");
        assertThat(columns.get(45).name()).isEqualTo("Đường dẫn file");
        assertThat(columns)
                .filteredOn(PackageColumn::required)
                .extracting(PackageColumn::letters)
                .containsExactly("F", "AT");
        assertThat(columns)
                .filteredOn(column -> !column.values().isEmpty())
                .extracting(PackageColumn::letters)
                .containsExactly("H", "I", "U", "V", "Z", "AH", "AM", "AN", "AP");
    }

    @Test
    void secretIsNoValueThatIsOffered() {
        assertThat(sheet.columns().get(38).values())
                .extracting(PackageColumn.Value::name)
                .containsExactly("Công khai", "Sử dụng có điều kiện");
    }

    @Test
    void theTemplateIsASheetThatAnImportReadsAndThatHasNoDocuments(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("mau.xlsx"), sheet.template());
        try (var workbook = ExcelFile.open(file, 1 << 20)) {
            List<SheetRow> rows;
            try (var read = workbook.rows(0)) {
                rows = read.toList();
            }
            assertThat(workbook.sheets()).containsExactly("Danh sách", "Bảng mã");
            assertThat(HeaderRows.isHeader(rows.get(0))).isTrue();
            assertThat(HeaderRows.misplaced(rows.get(0))).isEmpty();
            assertThat(rows.get(0).cells())
                    .isEqualTo(sheet.columns().stream().map(PackageColumn::name).toList());
            assertThat(rows).hasSize(1);
        }
        try (var workbook = ExcelFile.open(file, 1 << 20);
                var codes = workbook.rows(1)) {
            assertThat(codes.map(SheetRow::cells)).contains(List.of("AN", "Mức độ tin cậy", "02", "Số hóa"));
        }
    }
}
