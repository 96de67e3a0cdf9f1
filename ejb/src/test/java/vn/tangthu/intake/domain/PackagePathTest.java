package vn.tangthu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackagePathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.pdf",
                "a/../../b.pdf",
                "..\\a.pdf",
                "/etc/passwd",
                "\\\\may\\a.pdf",
                "C:\\a.pdf",
                "c:a.pdf",
                "a\u0000.pdf",
                "",
                "/"
            })
    void entriesThatMayLeadOutsideHaveNoPath(String name) {
        assertThat(PackagePath.ofEntry(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..\\a.pdf", "D:\\PDF\\a.pdf", " ", "\\"})
    void cellsThatMayLeadOutsideHaveNoPath(String text) {
        assertThat(PackagePath.ofCell(text)).isEmpty();
    }

    @Test
    void pathsAreTheSameWhateverSlashLetterCaseAndUnicodeForm() {
        var entry = PackagePath.ofEntry(Normalizer.normalize("Hộp 01/Quyết định.pdf", Normalizer.Form.NFD));
        var cell = PackagePath.ofCell("\\HỘP 01\\quyết định.PDF");

        assertThat(entry.orElseThrow().key()).isEqualTo(cell.orElseThrow().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"__MACOSX/a/._b.pdf", "PDF/Thumbs.db", "~$danh sach.xlsx", ".DS_Store"})
    void whatSystemsLeaveIsNobodysFile(String name) {
        assertThat(PackagePath.ofEntry(name).orElseThrow().isLeftBySystem()).isTrue();
    }
}
