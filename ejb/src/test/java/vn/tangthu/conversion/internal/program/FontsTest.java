package vn.tangthu.conversion.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fonts this machine has, as office programs and as PDFs call them. */
class FontsTest {
    @TempDir
    Path folder;

    private Fonts fonts;

    @BeforeEach
    void ask() {
        fonts = new Fonts(new ExternalProgram(Sandbox.detect()), folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Times New Roman",
                "times new roman",
                "Times",
                "Arial",
                "Helvetica",
                "Courier New",
                "Courier",
                "Calibri",
                "Cambria",
                "Liberation Serif",
                "Carlito",
                "Caladea",
                "No Such Face;Arial",
                "Symbol",
                "Wingdings",
                "sans-serif"
            })
    void fontWithAFaceOfTheSameWidthsIsHere(String family) {
        assertThat(fonts.has(family)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TimesNewRomanPSMT",
                "TimesNewRomanPS-BoldItalicMT",
                "TimesNewRoman,Bold",
                "Times New Roman,Bold",
                "Times-Roman",
                "ArialMT",
                "Arial-BoldMT",
                "Helvetica-Oblique",
                "CourierNewPSMT",
                "Calibri-Bold",
                "ZapfDingbats"
            })
    void fontIsKnownByItsNameInAPdf(String name) {
        assertThat(fonts.has(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No Such Face",
                "NoSuchFace-Bold",
                "-No,Such:Face\\",
                "VNI-Times",
                ".VnTime",
                "Times New Roman Odd",
                "No Such Face;Nor This"
            })
    void fontWithoutOneIsMissing(String name) {
        assertThat(fonts.has(name)).isFalse();
    }

    @Test
    void standInIsTheFamilyItself() {
        assertThat(fonts.standIn("LiberationSans")).isEqualTo("Liberation Sans");
    }
}
