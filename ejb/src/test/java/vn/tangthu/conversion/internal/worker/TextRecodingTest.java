package vn.tangthu.conversion.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextRecodingTest {
    private static final String TCVN3 = "Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc";

    @TempDir
    Path folder;

    @Test
    void onlyLettersThatWereWrittenOtherwiseAreCounted() throws IOException {
        var told = recoded(TCVN3 + "\r\nBan ghi so 123\r\n");

        assertThat(told).containsEntry(Words.CHARSET, "TCVN3").containsEntry(Words.LETTERS, "13");
        assertThat(folder.resolve("meant.txt")).content().contains("Độc lập - Tự do - Hạnh phúc");
    }

    private Map<String, String> recoded(String shown) throws IOException {
        var source = Files.writeString(folder.resolve("a.txt"), shown, StandardCharsets.ISO_8859_1);
        return new TextRecoding()
                .run(Map.of(
                        Words.SOURCE, source.toString(),
                        Words.TARGET, folder.resolve("meant.txt").toString()));
    }
}
