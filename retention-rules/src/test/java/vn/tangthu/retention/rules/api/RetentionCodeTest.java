package vn.tangthu.retention.rules.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RetentionCodeTest {

    @Test
    void everyCodeIsUniqueAndExplained() throws IOException {
        var explained = Files.readAllLines(Path.of("..", "docs", "error-codes.md")).stream()
                .filter(line -> line.startsWith("| RET-"))
                .map(line -> line.substring(2, 9))
                .toList();

        assertThat(Arrays.stream(RetentionCode.values()).map(RetentionCode::code))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(explained).containsOnlyOnce(code));
    }
}
