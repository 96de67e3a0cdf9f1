package vn.tangthu.web.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tangthu.signature.domain.Verdict;

class SignatureTextsTest {
    private static final Set<String> PLACEHOLDERS =
            Set.of("signer", "hour", "date", "reason", "source", "file", "count", "subject", "from", "until");

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictHasItsSentence(Verdict verdict) {
        for (var locale : new Locale[] {Messages.VIETNAMESE, Locale.ENGLISH}) {
            assertThat(Messages.text(locale, verdict.key(), Map.of())).isNotEqualTo(verdict.key());
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("vi").keySet());
    }

    @Test
    void onlyKnownPlaceholdersAreUsed() {
        for (var language : new String[] {"vi", "en"}) {
            var texts = bundle(language);
            for (var key : texts.keySet()) {
                var used = java.util.regex.Pattern.compile("\\{(\\w+)}")
                        .matcher(texts.getString(key))
                        .results()
                        .map(match -> match.group(1));
                assertThat(used).as(key).allMatch(PLACEHOLDERS::contains);
            }
        }
    }

    @Test
    void sentenceReadsAsAPersonWouldSayIt() {
        var text = Messages.text(
                Messages.VIETNAMESE,
                "signature.valid",
                Map.of("signer", "Nguyễn Văn An", "hour", "10:05", "date", "12/03/2026"));

        assertThat(text).isEqualTo("Chữ ký của Nguyễn Văn An hợp lệ, ký lúc 10:05 ngày 12/03/2026 (+07:00).");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("vn.tangthu.web.messages.signature", Locale.forLanguageTag(language));
    }
}
