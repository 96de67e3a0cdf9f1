package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextComparisonTest {
    private static final String SOURCE = "Quyết định về việc ban hành Quy chế công tác lưu trữ. ".repeat(20);

    @TempDir
    Path folder;

    @Test
    void otherLineBreaksRepeatedHeadersAndLigaturesAreNoLoss() throws IOException {
        assertThat(compare(SOURCE + "file", "Tiêu đề\n" + SOURCE.replace(' ', '\n') + "\uFB01le")
                        .faithful())
                .isTrue();
    }

    @Test
    void fontWithoutVietnameseLettersIsNoticedAlthoughMostLettersAreThere() throws IOException {
        var compared = compare(SOURCE, SOURCE.replace('ế', ' '));

        assertThat(compared.faithful()).isFalse();
        assertThat(compared.lost()).isEqualTo(40);
        assertThat(compared.examples()).isEqualTo("ế");
    }

    @Test
    void oneLetterInAHundredMayGo() throws IOException {
        assertThat(compare("ế".repeat(200), "ế".repeat(198)).faithful()).isTrue();
        assertThat(compare("ế".repeat(200), "ế".repeat(197)).faithful()).isFalse();
    }

    private TextComparison compare(String source, String rendition) throws IOException {
        return TextComparison.of(
                Files.writeString(folder.resolve("source"), source),
                Files.writeString(folder.resolve("made"), rendition));
    }
}
