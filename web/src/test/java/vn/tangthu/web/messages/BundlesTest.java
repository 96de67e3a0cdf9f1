package vn.tangthu.web.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in both languages, with the same placeholders, and every key a page asks for exists. */
class BundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");
    private static final Pattern ASKED_FOR = Pattern.compile("t\\.(?:get|with)\\('([A-Za-z.-]+)'");
    private static final Pattern RECORDED = Pattern.compile("new AuditEvent\\(\\s*\"([A-Z_]+)\"");

    static List<String> bundles() {
        return Messages.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSame(String bundle) {
        var vietnamese = texts(bundle, "vi");
        var english = texts(bundle, "en");

        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        vietnamese.forEach(
                (key, text) -> assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @Test
    void noKeyHasTwoTexts() {
        var all = bundles().stream()
                .flatMap(bundle -> texts(bundle, "vi").keySet().stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyOfThePagesHasAText() {
        assertThat(matches(ASKED_FOR, "src/main/webapp", ".xhtml")).isNotEmpty().allSatisfy(key -> assertThat(
                        Messages.text(Messages.VIETNAMESE, key, Map.of()))
                .isNotEqualTo(key));
    }

    @Test
    void everyActionOfTheTrailHasAText() {
        assertThat(matches(RECORDED, "../ejb/src/main/java", ".java"))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(Messages.text(Messages.VIETNAMESE, "audit.action." + action, Map.of()))
                        .isNotEqualTo("audit.action." + action));
    }

    private static Map<String, String> texts(String bundle, String language) {
        var file = BundlesTest.class.getResourceAsStream(bundle + "_" + language + ".properties");
        if (file == null) return Map.of();
        try (file) {
            var texts = new java.util.Properties();
            texts.load(new java.io.InputStreamReader(file, java.nio.charset.StandardCharsets.UTF_8));
            var copy = new java.util.TreeMap<String, String>();
            texts.forEach((key, text) -> copy.put(key.toString(), text.toString()));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(m -> found.add(m.group()));
        return found;
    }

    private static TreeSet<String> matches(Pattern pattern, String folder, String ending) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file : files.filter(f -> f.toString().endsWith(ending)).toList())
                pattern.matcher(Files.readString(file)).results().forEach(m -> found.add(m.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
