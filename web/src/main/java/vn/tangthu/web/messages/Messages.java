package vn.tangthu.web.messages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import vn.tangthu.platform.Finding;

/**
 * Texts for people, by code, Vietnamese first. One bundle per feature, {@code <feature>_vi.properties} and
 * {@code <feature>_en.properties}; placeholders are argument names in braces.
 */
public final class Messages {
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String FOLDER = "vn.tangthu.web.messages.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    static final List<String> BUNDLES = List.of(
            "web",
            "pages",
            "organization",
            "audit",
            "document",
            "conversion",
            "campaign",
            "signature",
            "schema",
            "retention",
            "dossier",
            "archive",
            "evidence",
            "intake",
            "search");

    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");

    private Messages() {}

    /** The text, or the code itself where no bundle has it (a test sees to it that this does not happen). */
    public static String text(Locale locale, String code, Map<String, String> arguments) {
        for (var name : BUNDLES) {
            var bundle = bundle(name, locale);
            if (bundle != null && bundle.containsKey(code))
                return fill(bundle.getString(code), labelled(locale, arguments));
        }
        return code;
    }

    /** What comes behind a prefix and a dot in the keys, e.g. the codes of all actions. */
    public static List<String> codes(String prefix) {
        return BUNDLES.stream()
                .map(name -> bundle(name, VIETNAMESE))
                .filter(Objects::nonNull)
                .flatMap(bundle -> bundle.keySet().stream())
                .filter(key -> key.startsWith(prefix + "."))
                .map(key -> key.substring(prefix.length() + 1))
                .toList();
    }

    public static String text(Locale locale, Finding finding) {
        var text = text(locale, finding.code(), finding.arguments());
        return text.replace("{subject}", label(locale, finding.subject()).orElse(finding.subject()));
    }

    /** The same, and before it the document of a dossier that it is about, unless the text itself says so. */
    public static String placed(Locale locale, Finding finding) {
        var text = text(locale, finding);
        if (!finding.arguments().containsKey("field")) return text;
        return place(locale, finding).map(place -> place + ": " + text).orElse(text);
    }

    /** Number and name of the document of a dossier that a finding is about. */
    public static Optional<String> place(Locale locale, Finding finding) {
        if (!finding.arguments().containsKey("ordinal")) return Optional.empty();
        var key = finding.arguments().containsKey("document") ? "submission.ofNamedDocument" : "submission.ofDocument";
        return Optional.of(text(locale, key, finding.arguments()));
    }

    /** The language of a request: English when asked for, else Vietnamese. */
    public static Locale locale(HttpServletRequest request) {
        var wanted = request.getHeader("Accept-Language");
        return wanted != null && request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        try {
            return ResourceBundle.getBundle(FOLDER + name, locale, Messages.class.getClassLoader(), NO_FALLBACK);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    /**
     * The argument {@code field} is the name of a metadata field: people read its label. The argument {@code indication} is the key of
     * what is said about a signature.
     */
    private static Map<String, String> labelled(Locale locale, Map<String, String> arguments) {
        Map<String, String> readable = new HashMap<>(arguments);
        CodeTexts.allowed(locale, arguments).ifPresent(values -> readable.put("allowed", values));
        readable.computeIfPresent("field", (name, field) -> label(locale, field).orElse(field));
        readable.computeIfPresent("mediaType", (name, type) -> named(locale, "mediaType." + type, type));
        readable.computeIfPresent("formatReason", (name, key) -> named(locale, "formatReason." + key, key));
        readable.computeIfPresent("indication", (name, key) -> sentence(locale, key, arguments));
        return readable;
    }

    private static String sentence(Locale locale, String key, Map<String, String> arguments) {
        var others = new HashMap<>(arguments);
        others.remove("indication");
        return text(locale, key, others);
    }

    private static String named(Locale locale, String key, String otherwise) {
        var name = text(locale, key, Map.of());
        return name.equals(key) ? otherwise : name;
    }

    static Optional<String> label(Locale locale, String field) {
        var key = "field." + field;
        return Optional.of(text(locale, key, Map.of())).filter(label -> !label.equals(key));
    }

    /** Days are read as day/month/year. */
    private static String readable(String value) {
        return ISO_DAY.matcher(value).replaceFirst("$3/$2/$1");
    }

    private static String fill(String pattern, Map<String, String> arguments) {
        var text = pattern;
        for (var argument : arguments.entrySet())
            text = text.replace("{" + argument.getKey() + "}", readable(argument.getValue()));
        return text;
    }
}
