package vn.tangthu.conversion.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenRichTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\field{\\*\\fldinst DATE \\\\@ \"dd/MM\"}{\\fldrslt 20/07}}",
                "{\\field\\flddirty{\\*\\fldinst{\\rtlch\\af0 \\ltrch  date\\\\* MERGEFORMAT}}{\\fldrslt 20/07}}",
                "{\\field{\\*\\fldinst {\\insrsid1 DA}{\\insrsid2 TE }}{\\fldrslt 20/07}}",
                "{\\field {\\fldinst FILENAME}\r\n{\\fldrslt 20/07}}"
            })
    void fieldThatChangesBecomesItsText(String field) throws IOException {
        assertThat(copied("{\\rtf1 Ngày " + field + " !}")).isEqualTo("{\\rtf1 Ngày {{20/07}} !}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1 {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}}",
                "{\\rtf1 {\\field{\\*\\fldinst DATEX}{\\fldrslt 1}}}",
                "{\\rtf1 {\\field{\\*\\fldinst DATE}}}",
                "{\\rtf1 {\\field{\\*\\fldinst DATE}",
                "{\\rtf1 \\{\\field DATE\\} {\\*\\fldinst DATE}{\\fldrslt 1}}",
                "{\\rtf1 {{{a}}} {\\pict\\bin6 {\\field} } \\'7b\\",
                "}}}} \\fldrslt",
                ""
            })
    void everythingElseStaysByteForByte(String text) throws IOException {
        assertThat(copied(text)).isEqualTo(text);
    }

    @Test
    void fieldInsideTheResultOfAnotherIsFrozenAlone() throws IOException {
        assertThat(copied("{\\field{\\*\\fldinst REF x}{\\fldrslt a{\\field{\\*\\fldinst TIME}{\\fldrslt 10:00}}b}}"))
                .isEqualTo("{\\field{\\*\\fldinst REF x}{\\fldrslt a{{10:00}}b}}");
    }

    @Test
    void fieldInsideAnInstructionIsFrozenAndTheOuterStays() throws IOException {
        assertThat(copied("{\\field{\\*\\fldinst IF {\\field{\\*\\fldinst DATE}{\\fldrslt 1}} = 1}{\\fldrslt DATE}}"))
                .isEqualTo("{\\field{\\*\\fldinst IF {{1}} = 1}{\\fldrslt DATE}}");
    }

    @Test
    void instructionWithoutEndIsNotHeldForEver() throws IOException {
        var text = "{\\rtf1 {\\field{\\*\\fldinst DATE" + " x".repeat(100_000) + "}{\\fldrslt 1}}}";

        assertThat(copied(text)).isEqualTo(text);
    }

    private static String copied(String text) throws IOException {
        var written = new ByteArrayOutputStream();
        FrozenRichText.copy(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), written);
        return written.toString(StandardCharsets.ISO_8859_1);
    }
}
