package vn.tangthu.schema.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    @Test
    void everyCodeIsExplainedInTheListOfErrorCodesWithItsSeverity() throws IOException {
        String list = Files.readString(Path.of("..", "docs", "error-codes.md"));

        assertThat(Requirements.standard().all()).isNotEmpty().allSatisfy(requirement -> assertThat(list)
                .containsPattern("\\| " + requirement.code() + " \\|.*\\| " + requirement.severity() + " \\|"));
    }

    @Test
    void messageNamesSubjectAndArguments() {
        assertThat(Requirements.standard()
                        .require("MET-003")
                        .finding("title", 1001, 1000)
                        .message())
                .isEqualTo("title: 1001 characters, at most 1000 are allowed");
    }

    @Test
    void unknownCodeIsRefused() {
        assertThatThrownBy(() -> Requirements.standard().require("MET-999"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
