package vn.tangthu.bench.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The part of {@code ./tangthu bench legacy} that needs no converter, with fewer passages beside all syllables. */
class LegacyCorpusTest {
    private static final int OF_EACH_KIND = 20;
    private static final double WRONG_LETTERS = 0.1;
    private static final double DAMAGED = 0.01;

    @Test
    void everySyllableIsThereOnce() {
        assertThat(VietnameseSyllables.all())
                .hasSizeGreaterThan(15_000)
                .doesNotHaveDuplicates()
                .contains("nghiêng", "khuya", "khuỷu", "giếng", "gì", "quyết", "quắc", "hòa", "hoà", "thuở");
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI"})
    void runsInLegacyFontsAreReadAndForeignOnesStay(LegacyWriter writer) {
        assertThat(LegacyTexts.inFonts(writer, OF_EACH_KIND, false).percent()).isLessThan(WRONG_LETTERS);
        assertThat(LegacyTexts.inFonts(writer, OF_EACH_KIND, true).percent()).isLessThan(DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"TCVN3, windows-1258", "TCVN3, windows-1250", "VNI, windows-1258", "VNI, windows-1250"})
    void runsShownByOtherCodePagesAreReadAndForeignOnesStay(LegacyWriter writer, Charset page) {
        assertThat(LegacyTexts.shownBy(page, writer, OF_EACH_KIND).percent()).isLessThan(WRONG_LETTERS);
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI", "WINDOWS_1258", "VISCII"})
    void textWithoutFontsIsReadAndForeignLinesAmongItStay(LegacyWriter writer) {
        var foreign = new Score("foreign");

        assertThat(LegacyTexts.plain(writer, OF_EACH_KIND, foreign).percent()).isLessThan(WRONG_LETTERS);
        assertThat(foreign.percent()).isLessThan(DAMAGED);
    }

    /** A full stop after a vowel at the end of a text is one, although it may have been a tone. */
    @Test
    void viqrIsReadButForWhatItLeavesOpen() {
        assertThat(LegacyTexts.plain(LegacyWriter.VIQR, OF_EACH_KIND, new Score("foreign"))
                        .percent())
                .isLessThan(0.5);
    }

    @Test
    void textInOtherLanguagesStays() {
        assertThat(LegacyTexts.foreignPlain().percent()).isLessThan(DAMAGED);
    }
}
