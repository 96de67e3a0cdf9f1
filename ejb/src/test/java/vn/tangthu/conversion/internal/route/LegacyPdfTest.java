package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.Test;

/** PDFs that programs of the nineties printed with legacy fonts: they look right, and their text is for no search. */
class LegacyPdfTest extends PreservationRoutes {
    private static final Path FACE = Path.of("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Text shown in a font. */
    private record Shown(String font, String text) {}

    @Test
    void textInLegacyFontsIsReadForTheSearchAndThePagesStay() throws IOException {
        var made = preserve(pdf(
                new Shown("ABCDEF+.VnTimeH", "Céng hßa x· héi chñ nghÜa viÖt nam"),
                new Shown("ABCDEF+.VnTime", "Tr­êng §¹i häc B¸ch khoa"),
                new Shown("Times-Roman", "Herr Müller, 12 °C"),
                new Shown("VNI-Times", "ngöôøi kyù, nguyeãn")));

        assertThat(Files.readString(made.text().orElseThrow()))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Trường Đại học Bách khoa",
                        "Herr Müller, 12 °C",
                        "người ký, nguyễn");
        assertThat(made.findings())
                .filteredOn(f -> f.code().equals("CNV-031"))
                .singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsEntry("encodings", "TCVN3, VNI-Windows"));
        assertThat(codes(made)).doesNotContain("CNV-024", "CNV-006");
    }

    @Test
    void textInFontsThatTellNothingIsReadByItsSyllables() throws IOException {
        var made = preserve(pdf(
                new Shown("ABCDEF+F1", "Céng hßa x· héi chñ nghÜa ViÖt Nam"),
                new Shown("ABCDEF+F2", "C¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph­¬ng")));

        assertThat(Files.readString(made.text().orElseThrow()))
                .contains("Cộng hòa xã hội chủ nghĩa Việt Nam", "Căn cứ Luật Tổ chức");
        assertThat(codes(made)).contains("CNV-031");
    }

    @Test
    void textInOtherLanguagesStays() throws IOException {
        var made = preserve(pdf(
                new Shown("Times-Roman", "Le président a été élu à Paris, où l'été fut agréable, côté cœur"),
                new Shown("Times-Roman", "Die Größe der Übung über Österreich wäre schön für alle Bürger")));

        assertThat(Files.readString(made.text().orElseThrow()))
                .contains("Le président a été élu", "Die Größe der Übung");
        assertThat(codes(made)).doesNotContain("CNV-031");
    }

    /** A real face, embedded under the name of the old one; its glyphs do not matter to the text. */
    private Path pdf(Shown... lines) throws IOException {
        var file = folder.resolve("old.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            var resources = new PDResources();
            page.setResources(resources);
            var content = new StringJoiner("\n");
            var y = 700;
            for (var line : List.of(lines)) {
                var name = COSName.getPDFName("F" + y);
                resources.put(name, font(document, line.font()));
                content.add("BT /F%d 12 Tf 72 %d Td <%s> Tj ET".formatted(y, y, hexadecimal(line.text())));
                y -= 20;
            }
            page.setContents(new PDStream(
                    document,
                    new java.io.ByteArrayInputStream(content.toString().getBytes(WINDOWS_1252))));
            document.addPage(page);
            document.save(file.toFile());
        }
        return file;
    }

    private static PDTrueTypeFont font(PDDocument document, String name) throws IOException {
        var font = PDTrueTypeFont.load(document, FACE.toFile(), WinAnsiEncoding.INSTANCE);
        font.getCOSObject().setName(COSName.BASE_FONT, name);
        font.getFontDescriptor().setFontName(name);
        return font;
    }

    private static String hexadecimal(String text) {
        var bytes = new StringBuilder();
        for (var b : text.getBytes(WINDOWS_1252)) bytes.append("%02x".formatted(b & 0xFF));
        return bytes.toString();
    }
}
