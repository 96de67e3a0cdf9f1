package vn.tangthu.schema.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "28/02/2023, 2023-02-28, 2023-02-28",
        "29/02/2024, 2024-02-29, 2024-02-29",
        "02/2024, 2024-02-01, 2024-02-29",
        "1945, 1945-01-01, 1945-12-31"
    })
    void coversTheDaysThatItCanMean(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text).orElseThrow();

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29/02/2023",
                "31/04/2024",
                "00/01/2024",
                "01/00/2024",
                "00/2024",
                "13/2024",
                "32/01/2024",
                "1/1/2024",
                "2024-01-01",
                "01/01/24",
                "",
                "01-01-2024",
                "١٢/٠١/٢٠٢٤"
            })
    void refusesDaysThatDoNotExistAndOtherForms(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void writesADayWithLeadingZeros() {
        assertThat(PartialDate.of(LocalDate.of(2026, 3, 5))).hasToString("05/03/2026");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 29/02/2024", "2024-02, 02/2024", "2024, 2024"})
    void readsAndWritesTheIsoForm(String iso, String written) {
        PartialDate date = PartialDate.parseIso(iso).orElseThrow();

        assertThat(date).hasToString(written);
        assertThat(date.iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-13", "2024-00-01", "2024-1-1", "01/01/2024", "", "2024-01-01T00:00"})
    void refusesIsoDaysThatDoNotExistAndOtherForms(String text) {
        assertThat(PartialDate.parseIso(text)).isEmpty();
    }
}
