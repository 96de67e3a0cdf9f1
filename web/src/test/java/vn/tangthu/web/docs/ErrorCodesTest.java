package vn.tangthu.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tangthu.web.messages.Messages;

/** Codes in the code, in the list and in the texts for people are the same. */
class ErrorCodesTest {
    private static final Pattern IN_CODE = Pattern.compile("\"((?!SHA)[A-Z]{3}-\\d{3})\"");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| ([A-Z]{3}-\\d{3}) \\|");

    @Test
    void everyCodeOfTheCodeIsListed() {
        assertThat(listed()).containsAll(found(IN_CODE, ProjectFiles.mainSources()));
    }

    @Test
    void noCodeIsListedTwice() {
        var all = LISTED.matcher(ProjectFiles.read("docs/error-codes.md"))
                .results()
                .map(m -> m.group(1))
                .toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void everyListedCodeHasTextsInBothLanguages() {
        for (var code : listed()) {
            assertThat(Messages.text(Messages.VIETNAMESE, code, Map.of())).isNotEqualTo(code);
            assertThat(Messages.text(Locale.ENGLISH, code, Map.of())).isNotEqualTo(code);
        }
    }

    private static TreeSet<String> listed() {
        return found(LISTED, List.of(ProjectFiles.read("docs/error-codes.md")));
    }

    private static TreeSet<String> found(Pattern pattern, List<String> texts) {
        var codes = new TreeSet<String>();
        for (var text : texts) pattern.matcher(text).results().forEach(m -> codes.add(m.group(1)));
        return codes;
    }
}
