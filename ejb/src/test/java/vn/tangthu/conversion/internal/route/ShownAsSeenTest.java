package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rendition shows the day and the name that the author saw, not those of the conversion. */
class ShownAsSeenTest extends PreservationRoutes {
    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx", "odt", "rtf"})
    void textShowsTheDayAndNameThatItsAuthorSaw(String kind) throws IOException {
        var made = preserve(sample(
                switch (kind) {
                    case "doc" -> DatedSamples::doc;
                    case "docx" -> DatedSamples::docx;
                    case "odt" -> DatedSamples::odt;
                    default -> DatedSamples::rtf;
                }));

        assertConformant(made, "PDF/A-2b");
        assertThat(pdfText(made)).contains("Ngày " + DatedSamples.DAY);
        if (!kind.equals("doc")) assertThat(pdfText(made)).contains(DatedSamples.NAME);
        assertThat(codes(made)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx"})
    void sheetShowsTheDayThatItsAuthorSaw(String kind) throws IOException {
        var made = preserve(sample(kind.equals("ods") ? DatedSamples::ods : DatedSamples::xlsx));

        assertConformant(made, "PDF/A-2b");
        assertThat(pdfText(made)).contains(DatedSamples.DAY);
        assertThat(codes(made)).isEmpty();
    }

    @Test
    void binarySheetThatAsksForTodayIsTold() {
        assertThat(codes(preserve(sample(DatedSamples::xls)))).containsExactly("CNV-034");
    }

    @Test
    void dayAndNameAtTheFootOfASheetAreTold() {
        assertThat(codes(preserve(sample(DatedSamples::xlsxWithDateInFooter)))).contains("CNV-034", "CNV-035");
    }

    private Path sample(Function<DatedSamples, Path> kind) {
        return kind.apply(new DatedSamples(folder));
    }
}
