package vn.tangthu.web.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The glossary names classes that exist, and no term twice. */
class GlossaryTest {
    private static final int COLUMNS = 4;

    @Test
    void everyTermNamesItsSourceAndAnExistingClass() {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(COLUMNS).noneMatch(String::isBlank);
            assertThatCode(() -> Class.forName(row.get(3), false, GlossaryTest.class.getClassLoader()))
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void noTermStandsTwice() {
        assertThat(rows()).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    }

    private static List<List<String>> rows() {
        return ProjectFiles.read("docs/glossary.md")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Vietnamese term"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
                .toList();
    }
}
