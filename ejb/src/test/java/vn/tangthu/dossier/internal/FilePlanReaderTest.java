package vn.tangthu.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.dossier.api.UnreadableFilePlanException;
import vn.tangthu.dossier.domain.PlannedDossier;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;
import vn.tangthu.retention.rules.api.RetentionRule;

class FilePlanReaderTest {
    private final FilePlanReader reader = new FilePlanReader();

    @BeforeEach
    void rules() {
        reader.rules = new DossierRules();
        reader.rules.clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
        reader.rules.electronicDays = 60;
        reader.rules.read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.csv", "good.xlsx"})
    void aPlanIsReadAsAgenciesWriteIt(String file) {
        var reading = read(file);

        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.planned())
                .extracting(p -> p.line().notation(), p -> p.line().heading(), p -> p.retention()
                        .officialText())
                .containsExactly(
                        tuple("01.TCCB", "TỔ CHỨC, CÁN BỘ / Tuyển dụng", "20 năm"),
                        tuple("02.TCCB", "TỔ CHỨC, CÁN BỘ / Tuyển dụng", "20 năm"),
                        tuple("01.VP", "VĂN PHÒNG", "Vĩnh viễn"),
                        tuple("02.VP", "VĂN PHÒNG", "20 năm"));
        assertThat(reading.planned().get(1).line().note()).isEqualTo("Gồm cả \"nâng lương sớm\"; theo đợt");
        assertThat(reading.planned().get(0).line().responsible()).isEqualTo("Nguyễn Thị Hòa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.csv", "good.xlsx"})
    void aMissingPeriodIsProposedWithItsSource(String file) {
        var reading = read(file);

        assertThat(reading.findings())
                .filteredOn(f -> f.code().equals("DOS-309"))
                .extracting(Finding::severity, Finding::subject)
                .containsExactly(tuple(Severity.WARNING, "D11"));
        assertThat(reading.planned().get(3).official().orElseThrow().legalSource())
                .contains("TT 10/2022/TT-BNV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad.csv", "bad.xlsx"})
    void everyBadRowHasOneErrorAtItsCell(String file) {
        var reading = read(file);

        assertThat(reading.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(Finding::code, Finding::subject)
                .containsExactlyInAnyOrder(
                        tuple("DOS-301", "A3"),
                        tuple("DOS-302", "A4"),
                        tuple("DOS-304", "C5"),
                        tuple("DOS-306", "D6"),
                        tuple("DOS-303", "A7"),
                        tuple("DOS-307", "D8"));
        assertThat(reading.findings())
                .filteredOn(f -> f.severity() == Severity.WARNING)
                .extracting(Finding::code, Finding::subject)
                .contains(tuple("DOS-308", "D9"));
        assertThat(reading.hasErrors()).isTrue();
    }

    @Test
    void separatorAndByteOrderMarkAreRecognised() {
        assertThat(read("bom-comma.csv").planned())
                .extracting(p -> p.line().title())
                .containsExactly("Báo cáo, thống kê công tác văn thư");
        assertThat(read("tab.csv").planned())
                .extracting(PlannedDossier::retention)
                .containsExactly(new RetentionRule.Years(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a;b\n1;2\n", "Số và ký hiệu;Tiêu đề\n", "PK nhưng không phải zip"})
    void whatIsNoFilePlanIsRefused(String content) {
        assertThatThrownBy(() -> reader.read("a.csv", bytes(content.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableFilePlanException.class);
    }

    @Test
    void textInAnotherEncodingIsRefusedAndNotGuessed() {
        var windows = new byte[] {'S', (byte) 0xD5, ';', 'T', (byte) 0xCA, '\n'};

        assertThatThrownBy(() -> reader.read("a.csv", bytes(windows))).isInstanceOf(UnreadableFilePlanException.class);
    }

    @Test
    void aSmallZipWithAnEndlessSheetIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 201; i++) zip.write(zeros);
        }

        assertThatThrownBy(() -> reader.read("a.xlsx", bytes(bomb.toByteArray())))
                .isInstanceOf(UnreadableFilePlanException.class)
                .hasMessageContaining("unpacks");
    }

    private FilePlanReader.Reading read(String file) {
        return reader.read(file, getClass().getResourceAsStream("/file-plans/" + file));
    }

    private static InputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
