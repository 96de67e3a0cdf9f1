package vn.tangthu.organization.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"H10", "H49.64.33", "H37.DN.001", "G09.1", "H10.1234.1234.1234.1234.1234.1234.1"})
    void codesOf2020AreTaken(String code) {
        assertThat(new AgencyCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "h10",
                "H1",
                "H100",
                "10H",
                "H10.",
                "H10..1",
                "H10.12345",
                "H10.đn",
                "H10 ",
                "000.00.11.H53",
                "H10.1234.1234.1234.1234.1234.1234.12"
            })
    void otherTextsAreNoCodeOf2020(String code) {
        assertThatExceptionOfType(InvalidEntryException.class)
                .isThrownBy(() -> new AgencyCode(code))
                .satisfies(e -> assertThat(e.code()).isEqualTo("ORG-003"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.00.00.G22", "000.00.11.H53", "000.12.31.H53", "A01.0B.00.A53"})
    void codesOf2016AreTaken(String code) {
        assertThat(new FormerAgencyCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "H49.64.33",
                "00.00.11.H53",
                "000.00.11.h53",
                "000.00.11.H5",
                "000-00-11-H53",
                "000.00.11.H533"
            })
    void otherTextsAreNoCodeOf2016(String code) {
        assertThatExceptionOfType(InvalidEntryException.class).isThrownBy(() -> new FormerAgencyCode(code));
    }

    @Test
    void namesAreKeptTrimmedAndComposed() {
        var decomposed = Normalizer.normalize(" Sở Nội vụ ", Normalizer.Form.NFD);

        var designation = new Designation(new AgencyCode("H10.09"), Optional.empty(), decomposed, "SNV");

        assertThat(designation.name()).isEqualTo("Sở Nội vụ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "\u0000"})
    void namesAreNeitherEmptyNorBroken(String name) {
        assertThatExceptionOfType(InvalidEntryException.class)
                .isThrownBy(() -> new Designation(new AgencyCode("H10"), Optional.empty(), name, "X"));
        assertThatExceptionOfType(InvalidEntryException.class)
                .isThrownBy(() -> new Designation(new AgencyCode("H10"), Optional.empty(), "x".repeat(201), "X"));
    }
}
