package vn.tangthu.conversion.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "Times-Roman, LiberationSerif-Regular.ttf",
        "TimesNewRomanPS-BoldItalicMT, LiberationSerif-BoldItalic.ttf",
        "'Arial,Bold', LiberationSans-Bold.ttf",
        "Helvetica-Oblique, LiberationSans-Italic.ttf",
        "CourierNewPSMT, LiberationMono-Regular.ttf",
        "Calibri-Bold, Carlito-Bold.ttf"
    })
    void programForAFaceHasItsWeightAndSlant(String name, String file) {
        var programs = FontPrograms.parse(fonts.programs().lines());

        assertThat(programs.files().get(FontFace.of(name))).hasFileName(file);
    }

    @Test
    void faceItselfGoesBeforeThoseLikeIt() {
        var told = FontPrograms.told("""
                Liberation Sans\t80\t0\t100\t/a/liberation.ttf
                Arial\t80\t0\t100\t/b/arial.ttf
                Arial\t80\t0\t75\t/b/arial-condensed.ttf
                Arial\t100\t0\t100\t/b/arial-medium.ttf
                Nimbus Sans\t80\t0\t100\t/c/nimbus.otf
                """);

        assertThat(told.files()).containsOnly(entry(FontFace.of("Helvetica"), Path.of("/b/arial.ttf")));
    }
}
