package vn.tangthu.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileNameTest {
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "..\\..\\Windows\\báo cáo.docx, báo cáo.docx",
        "C:\\hồ sơ\\tờ trình.pdf, tờ trình.pdf",
        "a<b>c:d|e?f*g.pdf, a_b_c_d_e_f_g.pdf",
        ".., khong-ten",
        "'', khong-ten",
        "/, khong-ten",
        ".bashrc, bashrc",
        "Quyết định 15/QĐ-BNV.pdf, QĐ-BNV.pdf"
    })
    void pathsAndForbiddenCharactersGo(String original, String safe) {
        assertThat(SafeFileName.of(original).safe()).isEqualTo(safe);
    }

    @Test
    void decomposedAccentsAreComposed() {
        var name = SafeFileName.of(Normalizer.normalize("Nghị quyết về đường sắt.pdf", Normalizer.Form.NFD));
        assertThat(name.safe()).isEqualTo("Nghị quyết về đường sắt.pdf");
        assertThat(name.changed()).isTrue();
    }

    @Test
    void theNameGivenIsKeptAsFarAsEveryDatabaseKeepsIt() {
        var name = SafeFileName.of("a\u0000b\uD800c\uD83D\uDCC4.pdf");
        assertThat(name.original()).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDCC4.pdf");
        assertThat(name.safe()).isEqualTo("abc\uD83D\uDCC4.pdf");
        assertThat(name.changed()).isTrue();
    }

    @Test
    void controlAndDirectionCharactersGoSoThatTheExtensionShownIsTheExtension() {
        assertThat(SafeFileName.of("hoa\u202Efdp.exe\u0000\n\u200B").safe()).isEqualTo("hoafdp.exe");
    }

    @Test
    void aLongNameIsCutAtACharacterAndKeepsItsExtension() {
        var safe = SafeFileName.of("ắ".repeat(300) + ".docx").safe();
        assertThat(safe).startsWith("ắắắ").endsWith("ắ.docx");
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(253, 255);
    }

    @Test
    void charactersOutsideTheBasicPlaneAreNotTornApart() {
        var safe = SafeFileName.of("𠊛".repeat(300) + ".txt").safe();
        assertThat(safe).doesNotContainPattern("\\p{Cs}").endsWith("𠊛.txt");
    }

    @Test
    void anOrdinaryVietnameseNameStaysAsItIs() {
        var name = SafeFileName.of("15.QĐ-BNV Quyết định (ký số).pdf");
        assertThat(name.changed()).isFalse();
        assertThat(name.extension()).isEqualTo("pdf");
    }
}
